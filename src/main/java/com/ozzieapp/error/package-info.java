@NullMarked
package com.ozzieapp.error;

import org.jspecify.annotations.NullMarked;
