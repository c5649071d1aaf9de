package com.ozzieapp.moneymoves;

import com.ozzieapp.http.Operations;
import com.ozzieapp.http.Reply;
import com.ozzieapp.http.Request;
import com.ozzieapp.storage.Page;
import com.ozzieapp.users.UserKey;
import com.ozzieapp.users.UserScope;
import io.vertx.core.Future;
import java.util.Optional;

/** The operations on money moves. */
public final class MoneyMoveApi {
    private static final String OBJECT = "money_move";
    private static final String NOUN = "Money move";

    private final MoneyMoveService moves;
    private final UserScope scope;

    public MoneyMoveApi(MoneyMoveService moves, UserScope scope) {
        this.moves = moves;
        this.scope = scope;
    }

    public void bind(Operations operations) {
        operations
                .on("listMoneyMoves", scope.of(this::listMoneyMoves))
                .on("generateMoneyMove", scope.of(this::generateMoneyMove))
                .on("getMoneyMove", scope.of(this::getMoneyMove))
                .on("updateMoneyMove", scope.of(this::updateMoneyMove))
                .on("updateTask", scope.of(this::updateTask));
    }

    private Future<Reply> listMoneyMoves(Request request, UserKey user) {
        Optional<String> status = request.query("status");
        String filter = status.orElse("");
        Page.Ask ask = request.page(user.userId(), filter);
        return moves.page(user, status.map(MoveStatus::of), ask)
                .compose(page -> scope.known(user, page))
                .map(page -> Reply.list(
                        page.items().stream()
                                .map(move -> MoneyMoveJson.write(move, moves.today()))
                                .toList(),
                        request.cursor(page, user.userId(), filter)));
    }

    private Future<Reply> generateMoneyMove(Request request, UserKey user) {
        return moves.generate(user).map(MoneyMoveJson::writeGenerated).map(move -> Reply.created(OBJECT, move));
    }

    private Future<Reply> getMoneyMove(Request request, UserKey user) {
        return moves.require(user, request.pathId("move_id", NOUN)).map(this::reply);
    }

    private Future<Reply> updateMoneyMove(Request request, UserKey user) {
        String moveId = request.pathId("move_id", NOUN);
        MoveStatus status = MoveStatus.of(request.body().text("status"));
        return moves.progress().end(user, moveId, status).map(this::reply);
    }

    private Future<Reply> updateTask(Request request, UserKey user) {
        String moveId = request.pathId("move_id", NOUN);
        String taskId = request.pathId("task_id", "Task");
        TaskStatus status = TaskStatus.of(request.body().text("status"));
        return moves.progress().setTask(user, moveId, taskId, status).map(this::reply);
    }

    private Reply reply(MoneyMove move) {
        return Reply.ok(OBJECT, MoneyMoveJson.write(move, moves.today()));
    }
}
