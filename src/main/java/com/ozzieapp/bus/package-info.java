@NullMarked
package com.ozzieapp.bus;

import org.jspecify.annotations.NullMarked;
