@NullMarked
package com.ozzieapp.contract;

import org.jspecify.annotations.NullMarked;
