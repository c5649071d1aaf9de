@NullMarked
package com.ozzieapp.transactions.parsing.receipt;

import org.jspecify.annotations.NullMarked;
