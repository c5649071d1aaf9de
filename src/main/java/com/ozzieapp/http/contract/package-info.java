/** The contract's schemas, compiled once into checks that find every problem of a value and say it in words. */
@NullMarked
package com.ozzieapp.http.contract;

import org.jspecify.annotations.NullMarked;
