package com.ozzieapp.transactions;

import com.ozzieapp.transactions.parsing.DocumentReader;
import com.ozzieapp.transactions.parsing.text.TextParser;

/** One reader a kind of content. */
public record Readers(TextParser texts, DocumentReader images, DocumentReader pdfs, DocumentReader tables) {}
