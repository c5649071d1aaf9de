@NullMarked
package com.ozzieapp.webhooks;

import org.jspecify.annotations.NullMarked;
