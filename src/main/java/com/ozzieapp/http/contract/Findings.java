package com.ozzieapp.http.contract;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import com.ozzieapp.error.Failure.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one request. Not thread-safe: one a check. */
final class Findings {
    private final String label;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Failure> special = Optional.empty();

    /** @param label what a place is called in messages: {@code Field} or {@code Query parameter} */
    Findings(String label) {
        this.label = label;
    }

    void add(String path, String sentence) {
        problems.add(new Problem(path, message(path, sentence)));
    }

    /** A missing field whose absence has an error code of its own. */
    void addMissing(String path, String sentence, Code code) {
        Problem problem = new Problem(path, message(path, sentence));
        special = Optional.of(new Failure(code, problem.message(), List.of(problem)));
    }

    Optional<Failure> failure() {
        if (special.isPresent()) {
            return special;
        }
        return problems.isEmpty() ? Optional.empty() : Optional.of(Failure.invalid(problems));
    }

    private String message(String path, String sentence) {
        return path.isEmpty() ? "Request body " + sentence : label + " '" + path + "' " + sentence;
    }
}
