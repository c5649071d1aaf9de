@NullMarked
package com.ozzieapp.users;

import org.jspecify.annotations.NullMarked;
