@NullMarked
package com.ozzieapp;

import org.jspecify.annotations.NullMarked;
