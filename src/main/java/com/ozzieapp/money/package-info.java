@NullMarked
package com.ozzieapp.money;

import org.jspecify.annotations.NullMarked;
