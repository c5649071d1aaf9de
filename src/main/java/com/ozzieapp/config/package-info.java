@NullMarked
package com.ozzieapp.config;

import org.jspecify.annotations.NullMarked;
