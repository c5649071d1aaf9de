@NullMarked
package com.ozzieapp.transactions.parsing.table;

import org.jspecify.annotations.NullMarked;
