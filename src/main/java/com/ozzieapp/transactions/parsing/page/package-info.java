@NullMarked
package com.ozzieapp.transactions.parsing.page;

import org.jspecify.annotations.NullMarked;
