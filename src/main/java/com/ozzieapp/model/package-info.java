/** Asks a language model. Its protocol, its faults and the HTTP client stay in here. */
@NullMarked
package com.ozzieapp.model;

import org.jspecify.annotations.NullMarked;
