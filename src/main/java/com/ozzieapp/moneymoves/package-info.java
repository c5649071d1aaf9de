@NullMarked
package com.ozzieapp.moneymoves;

import org.jspecify.annotations.NullMarked;
