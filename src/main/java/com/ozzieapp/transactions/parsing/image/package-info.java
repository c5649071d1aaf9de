@NullMarked
package com.ozzieapp.transactions.parsing.image;

import org.jspecify.annotations.NullMarked;
