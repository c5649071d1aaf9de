@NullMarked
package com.ozzieapp.transactions.parsing.text;

import org.jspecify.annotations.NullMarked;
