package com.ozzieapp.transactions.parsing.image;

/** A point of an image, in pixels from its top left. */
public record Corner(int x, int y) {}
