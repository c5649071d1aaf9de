package com.ozzieapp.transactions;

import com.ozzieapp.transactions.parsing.Candidate;
import java.util.List;

/**
 * What was read of a content.
 *
 * @param kind what the content was found to be
 */
record Findings(Source.Kind kind, List<Candidate> candidates) {}
