@NullMarked
package com.ozzieapp.http;

import org.jspecify.annotations.NullMarked;
