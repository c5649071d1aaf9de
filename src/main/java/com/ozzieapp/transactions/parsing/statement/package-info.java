@NullMarked
package com.ozzieapp.transactions.parsing.statement;

import org.jspecify.annotations.NullMarked;
