@NullMarked
package com.ozzieapp.transactions;

import org.jspecify.annotations.NullMarked;
