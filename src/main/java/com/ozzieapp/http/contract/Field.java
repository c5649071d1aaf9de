package com.ozzieapp.http.contract;

import com.ozzieapp.error.Failure.Code;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Optional;

/**
 * A named member of an object.
 *
 * @param missingCode the error code of its absence, where that is not VALIDATION_ERROR
 */
record Field(String name, Shape shape, boolean required, Optional<Code> missingCode) {
    void check(String path, JsonObject object, Findings findings) {
        Object value = object.getValue(name);
        boolean missing = required && value == null && !(object.containsKey(name) && shape.nullable());
        if (!missing) {
            if (object.containsKey(name)) {
                shape.checkNullable(path, value, findings);
            }
            return;
        }
        String must = shape.must();
        String sentence = "is required. " + "Must be " + must + ".";
        missingCode.ifPresentOrElse(
                code -> findings.addMissing(path, sentence, code), () -> findings.add(path, sentence));
    }

    static Optional<Code> code(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(Code.valueOf(name.toUpperCase(Locale.ROOT)));
    }
}
