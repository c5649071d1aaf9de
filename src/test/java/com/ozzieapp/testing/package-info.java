/**
 * What tests share: a real database, a whole server, a clock that is moved by hand, a client that checks the contract.
 */
@NullMarked
package com.ozzieapp.testing;

import org.jspecify.annotations.NullMarked;
