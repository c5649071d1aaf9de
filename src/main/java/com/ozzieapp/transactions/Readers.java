package com.ozzieapp.transactions;

import com.ozzieapp.transactions.parsing.categories.LexiconCategorizer;
import com.ozzieapp.transactions.parsing.image.ImageReader;
import com.ozzieapp.transactions.parsing.pdf.PdfReader;
import com.ozzieapp.transactions.parsing.table.TableReader;
import com.ozzieapp.transactions.parsing.text.TextParser;

/** One reader a kind of content. */
public record Readers(TextParser texts, ImageReader images, PdfReader pdfs, TableReader tables) {}
