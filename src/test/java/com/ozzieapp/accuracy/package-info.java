/** How well messages and documents are read, counted on the labelled corpus: {@code mvn -Paccuracy verify}. */
@NullMarked
package com.ozzieapp.accuracy;

import org.jspecify.annotations.NullMarked;
