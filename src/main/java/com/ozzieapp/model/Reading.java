package com.ozzieapp.model;

import io.vertx.core.buffer.Buffer;

/** Takes in the body of one answer, part by part. */
interface Reading {
    /** @throws ModelFailure when the rest need not come */
    void take(Buffer part);

    /** Whether the caller has heard some of it already, so that it cannot begin anew. */
    boolean hasTold();

    /** @throws ModelFailure JUNK when what came is no answer */
    Completion end();

    /** An answer that is one JSON object. */
    final class Whole implements Reading {
        private final Buffer body = Buffer.buffer();

        @Override
        public void take(Buffer part) {
            body.appendBuffer(part);
        }

        @Override
        public boolean hasTold() {
            return false;
        }

        @Override
        public Completion end() {
            return ExactJson.object(body.toString())
                    .map(Completion::of)
                    .orElseThrow(() -> ModelFailure.junk("no JSON object came"));
        }
    }
}
