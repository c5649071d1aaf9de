@NullMarked
package com.ozzieapp.storage;

import org.jspecify.annotations.NullMarked;
