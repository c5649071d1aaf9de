package com.ozzieapp.intake;

import com.ozzieapp.http.Operations;
import com.ozzieapp.http.Reply;
import com.ozzieapp.http.Request;
import com.ozzieapp.users.UserKey;
import com.ozzieapp.users.UserScope;
import io.vertx.core.Future;

/** The operations on financial intakes. */
public final class IntakeApi {
    private static final String OBJECT = "financial_intake";

    private final IntakeService intakes;
    private final UserScope scope;

    public IntakeApi(IntakeService intakes, UserScope scope) {
        this.intakes = intakes;
        this.scope = scope;
    }

    public void bind(Operations operations) {
        operations
                .on("submitIntake", scope.of(this::submitIntake))
                .on("getIntake", scope.of(this::getIntake))
                .on("listIntakes", scope.of(this::listIntakes));
    }

    private Future<Reply> submitIntake(Request request, UserKey user) {
        return intakes.submit(user, NewIntake.from(request.body()))
                .map(IntakeJson::write)
                .map(intake -> Reply.created(OBJECT, intake));
    }

    private Future<Reply> getIntake(Request request, UserKey user) {
        return intakes.requireLatest(user).map(IntakeJson::write).map(intake -> Reply.ok(OBJECT, intake));
    }

    private Future<Reply> listIntakes(Request request, UserKey user) {
        return intakes.history(user, request.page(user.userId()))
                .compose(page -> scope.known(user, page))
                .map(page -> Reply.list(
                        page.items().stream().map(IntakeJson::write).toList(), request.cursor(page, user.userId())));
    }
}
