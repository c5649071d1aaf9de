/** Runs other people's verticles, and keeps what goes wrong in them from the server. */
@NullMarked
package com.ozzieapp.extensions;

import org.jspecify.annotations.NullMarked;
