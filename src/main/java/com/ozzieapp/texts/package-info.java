@NullMarked
package com.ozzieapp.texts;

import org.jspecify.annotations.NullMarked;
