@NullMarked
package com.ozzieapp.transactions.parsing;

import org.jspecify.annotations.NullMarked;
