package com.ozzieapp.users;

import com.ozzieapp.http.Operations;
import com.ozzieapp.http.Reply;
import com.ozzieapp.http.Request;
import com.ozzieapp.storage.Page;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** The operations on users. */
public final class UserApi {
    private static final String OBJECT = "user";

    private final UserService users;
    private final UserScope scope;

    public UserApi(UserService users, UserScope scope) {
        this.users = users;
        this.scope = scope;
    }

    public void bind(Operations operations) {
        operations
                .on("createUser", this::createUser)
                .on("listUsers", this::listUsers)
                .on("getUser", scope.of(this::getUser))
                .on("updateUser", scope.of(this::updateUser))
                .on("deleteUser", scope.of(this::deleteUser));
    }

    private Future<Reply> createUser(Request request) {
        return users.create(request.clientId(), NewUser.from(request.body()), "api")
                .map(creation -> {
                    JsonObject user = UserJson.write(creation.user());
                    return creation.made() ? Reply.created(OBJECT, user) : Reply.ok(OBJECT, user);
                });
    }

    private Future<Reply> listUsers(Request request) {
        Optional<String> externalUserId = request.query("external_user_id");
        String filter = externalUserId.map(id -> "of " + id).orElse("all");
        Page.Ask ask = request.page(filter);
        return users.list(request.clientId(), externalUserId, ask)
                .map(page ->
                        Reply.list(page.items().stream().map(UserJson::write).toList(), request.cursor(page, filter)));
    }

    private Future<Reply> getUser(Request request, UserKey key) {
        return users.require(key).map(UserJson::write).map(user -> Reply.ok(OBJECT, user));
    }

    private Future<Reply> updateUser(Request request, UserKey key) {
        return users.patch(key, request.body()).map(UserJson::write).map(user -> Reply.ok(OBJECT, user));
    }

    private Future<Reply> deleteUser(Request request, UserKey key) {
        return users.delete(key).map(deleted -> Reply.noContent());
    }
}
