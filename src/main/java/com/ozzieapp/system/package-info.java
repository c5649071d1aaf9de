@NullMarked
package com.ozzieapp.system;

import org.jspecify.annotations.NullMarked;
