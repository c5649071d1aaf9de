@NullMarked
package com.ozzieapp.export;

import org.jspecify.annotations.NullMarked;
