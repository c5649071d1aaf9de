package com.ozzieapp.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An expected outcome that is not a success: the caller asked for something that cannot be given, and is told why.
 * Carries no stack trace; anything that is not a {@code Failure} is a bug and answered as INTERNAL_ERROR.
 */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the caller can act on, with the HTTP status it has over REST and over the event bus. */
    public enum Code {
        INVALID_JSON(400),
        VALIDATION_ERROR(422),
        UNAUTHORIZED(401),
        NOT_FOUND(404),
        METHOD_NOT_ALLOWED(405),
        CONFLICT(409),
        PAYLOAD_TOO_LARGE(413),
        UNSUPPORTED_MEDIA_TYPE(415),
        INTAKE_REQUIRED(422),
        PLAN_REQUIRED(422),
        PERSONALITY_REQUIRED(422),
        RATE_LIMITED(429),
        INTERNAL_ERROR(500),
        SERVICE_UNAVAILABLE(503);

        private final int status;

        Code(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** One thing wrong with one field; {@code field} is a JSON path such as {@code debts[1].balance}. */
    public record Problem(String field, String message) implements java.io.Serializable {
        private static final long serialVersionUID = 1L;

        private Map<String, Object> told() {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("field", field);
            told.put("message", message);
            return told;
        }
    }

    private final Code code;
    private final transient List<Problem> problems;

    public Failure(Code code, String message, List<Problem> problems) {
        super(message, null, false, false);
        this.code = code;
        this.problems = List.copyOf(problems);
    }

    public Failure(Code code, String message) {
        this(code, message, List.of());
    }

    /** Bad input. One problem speaks for itself; several are counted and listed. */
    public static Failure invalid(List<Problem> problems) {
        String message =
                problems.size() == 1 ? problems.get(0).message() : problems.size() + " fields failed validation.";
        return new Failure(Code.VALIDATION_ERROR, message, problems);
    }

    public static Failure invalid(String field, String message) {
        return invalid(List.of(new Problem(field, message)));
    }

    /** The same bytes for a thing that never existed and for one of another tenant. */
    public static Failure notFound(String noun, String id) {
        return new Failure(Code.NOT_FOUND, noun + " '" + id + "' not found.");
    }

    public static Failure conflict(String message) {
        return new Failure(Code.CONFLICT, message);
    }

    public static Failure unavailable(String message) {
        return new Failure(Code.SERVICE_UNAVAILABLE, message);
    }

    /** The error object that the API and the bus tell: {@code code}, {@code message} and {@code details}. */
    public Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("code", code.name());
        told.put("message", String.valueOf(getMessage()));
        told.put("details", problems.stream().map(Problem::told).toList());
        return told;
    }

    public Code code() {
        return code;
    }

    public List<Problem> problems() {
        return problems;
    }
}
