@NullMarked
package com.ozzieapp.events;

import org.jspecify.annotations.NullMarked;
