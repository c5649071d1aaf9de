@NullMarked
package com.ozzieapp.plan;

import org.jspecify.annotations.NullMarked;
