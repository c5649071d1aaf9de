@NullMarked
package com.ozzieapp.clients;

import org.jspecify.annotations.NullMarked;
