@NullMarked
package com.ozzieapp.transactions.parsing.pdf;

import org.jspecify.annotations.NullMarked;
