@NullMarked
package com.ozzieapp.intake;

import org.jspecify.annotations.NullMarked;
