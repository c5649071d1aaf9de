package com.ozzieapp.users;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import com.ozzieapp.http.Reply;
import com.ozzieapp.http.Request;
import com.ozzieapp.storage.Page;
import com.ozzieapp.storage.PgErrors;
import io.vertx.core.Future;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds the user that a path speaks of: {@code ozz_usr_…}, or {@code external:{id}}, who is made on first use unless
 * that is switched off. A known user costs no query of its own: that the user exists is asked only when something else
 * went wrong, since an unknown user is told before anything that is wrong with the request.
 */
public final class UserScope {
    private static final String EXTERNAL = "external:";
    private static final Pattern USER_ID = Pattern.compile("ozz_usr_[0-9A-HJKMNP-TV-Z]{26}");
    private static final int LONGEST_EXTERNAL_ID = 100;
    private static final Set<Code> AFTER_NOT_FOUND = EnumSet.of(
            Code.INVALID_JSON,
            Code.VALIDATION_ERROR,
            Code.NOT_FOUND,
            Code.INTAKE_REQUIRED,
            Code.PLAN_REQUIRED,
            Code.PERSONALITY_REQUIRED);

    private final UserService users;
    private final boolean autoProvision;

    public UserScope(UserService users, boolean autoProvision) {
        this.users = users;
        this.autoProvision = autoProvision;
    }

    /** Makes a handler of a user's things into a handler of requests. */
    public Function<Request, Future<Reply>> of(BiFunction<Request, UserKey, Future<Reply>> handler) {
        return request -> key(request).compose(key -> call(handler, request, key));
    }

    /** A page of a user's list, or NOT_FOUND when it is empty because there is no such user. */
    public <T> Future<Page<T>> known(UserKey key, Page<T> page) {
        return page.items().isEmpty() ? users.require(key).map(page) : Future.succeededFuture(page);
    }

    private Future<Reply> call(BiFunction<Request, UserKey, Future<Reply>> handler, Request request, UserKey key) {
        Future<Reply> reply;
        try {
            reply = handler.apply(request, key);
        } catch (RuntimeException e) {
            reply = Future.failedFuture(e);
        }
        return reply.recover(error -> mayHideUnknownUser(error)
                ? users.require(key).compose(user -> Future.failedFuture(error))
                : Future.failedFuture(error));
    }

    private static boolean mayHideUnknownUser(Throwable error) {
        return PgErrors.isMissingReference(error)
                || (error instanceof Failure failure && AFTER_NOT_FOUND.contains(failure.code()));
    }

    private Future<UserKey> key(Request request) {
        String given = request.path("user_id");
        if (USER_ID.matcher(given).matches()) {
            return Future.succeededFuture(new UserKey(request.clientId(), given));
        }
        String external = given.startsWith(EXTERNAL) ? given.substring(EXTERNAL.length()) : "";
        if (!isExternalId(external)) {
            return Future.failedFuture(Failure.notFound("User", given));
        }
        if (autoProvision) {
            return users.provision(request.clientId(), external).map(User::key);
        }
        return users.findExternal(request.clientId(), external)
                .map(found ->
                        found.orElseThrow(() -> Failure.notFound("User", given)).key());
    }

    private static boolean isExternalId(String id) {
        return !id.isEmpty()
                && id.codePointCount(0, id.length()) <= LONGEST_EXTERNAL_ID
                && id.codePoints()
                        .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
