package com.ozzieapp.http;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Base64;
import java.util.Optional;

/**
 * Reads a form of {@code multipart/form-data} with one file. The file stays in memory: what people photograph of their
 * lives is not left on a disk.
 */
final class UploadedForm implements Handler<RoutingContext> {
    private static final String KEY = "ozzie.form";
    private static final String FILE = "file";

    private final long limitBytes;

    /** @param limitBytes how long the file may be */
    UploadedForm(long limitBytes) {
        this.limitBytes = limitBytes;
    }

    static boolean isForm(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && BodyType.of(type).equals(BodyType.FORM);
    }

    /** The form of a request that sent one: its fields, and its {@code file} as a data URL. */
    static Optional<JsonObject> of(RoutingContext context) {
        return Optional.ofNullable(context.get(KEY));
    }

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        Buffer file = Buffer.buffer();
        request.setExpectMultipart(true);
        request.exceptionHandler(error ->
                fail(context, Failure.invalid("file", "The form is not valid multipart/form-data with a boundary.")));
        request.uploadHandler(upload -> collect(context, upload, file));
        request.endHandler(end -> {
            if (!context.failed() && !context.response().ended()) {
                encode(context, file);
            }
        });
    }

    private void collect(RoutingContext context, HttpServerFileUpload upload, Buffer file) {
        boolean wanted = upload.name().equals(FILE);
        upload.handler(part -> {
            if (wanted && file.length() + part.length() > limitBytes) {
                fail(context, new Failure(Code.PAYLOAD_TOO_LARGE, "Request body is too large."));
            } else if (wanted) {
                file.appendBuffer(part);
            }
        });
    }

    private static void fail(RoutingContext context, Failure failure) {
        if (!context.failed()) {
            context.fail(failure);
        }
    }

    private static void encode(RoutingContext context, Buffer file) {
        JsonObject form = new JsonObject();
        context.request().formAttributes().forEach(entry -> form.put(entry.getKey(), entry.getValue()));
        context.vertx()
                .executeBlocking(() -> Base64.getEncoder().encodeToString(file.getBytes()), false)
                .onSuccess(base64 -> {
                    context.put(KEY, base64.isEmpty() ? form : form.put(FILE, "data:;base64," + base64));
                    context.next();
                })
                .onFailure(context::fail);
    }
}
