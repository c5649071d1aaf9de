@NullMarked
package com.ozzieapp.goals;

import org.jspecify.annotations.NullMarked;
