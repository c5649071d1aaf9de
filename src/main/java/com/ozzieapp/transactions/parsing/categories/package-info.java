@NullMarked
package com.ozzieapp.transactions.parsing.categories;

import org.jspecify.annotations.NullMarked;
