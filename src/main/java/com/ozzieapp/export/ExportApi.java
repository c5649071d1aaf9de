package com.ozzieapp.export;

import com.ozzieapp.goals.GoalJson;
import com.ozzieapp.goals.GoalService;
import com.ozzieapp.http.Operations;
import com.ozzieapp.http.Reply;
import com.ozzieapp.http.Request;
import com.ozzieapp.http.WireTimes;
import com.ozzieapp.intake.IntakeJson;
import com.ozzieapp.intake.IntakeService;
import com.ozzieapp.moneymoves.MoneyMoveJson;
import com.ozzieapp.moneymoves.MoneyMoveService;
import com.ozzieapp.plan.PlanService;
import com.ozzieapp.storage.Page;
import com.ozzieapp.transactions.TransactionFilter;
import com.ozzieapp.transactions.TransactionJson;
import com.ozzieapp.transactions.TransactionService;
import com.ozzieapp.users.User;
import com.ozzieapp.users.UserJson;
import com.ozzieapp.users.UserKey;
import com.ozzieapp.users.UserScope;
import com.ozzieapp.users.UserService;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Everything of a user's in one document: what a tenant hands over when a customer asks for their data. */
public final class ExportApi {
    private static final int ROWS_A_QUERY = 500;

    /** The features whose data is told. */
    public record Sources(
            UserService users,
            IntakeService intakes,
            GoalService goals,
            TransactionService transactions,
            PlanService plans,
            MoneyMoveService moves) {}

    private final Sources sources;
    private final UserScope scope;
    private final Clock clock;

    public ExportApi(Sources sources, UserScope scope, Clock clock) {
        this.sources = sources;
        this.scope = scope;
        this.clock = clock;
    }

    public void bind(Operations operations) {
        operations.on("exportUser", scope.of(this::exportUser));
    }

    private Future<Reply> exportUser(Request request, UserKey key) {
        Future<User> user = sources.users().require(key);
        Future<JsonArray> intakes =
                all(ask -> sources.intakes().history(key, ask).map(page -> json(page, IntakeJson::write)));
        Future<JsonArray> goals =
                all(ask -> sources.goals().history(key, ask).map(page -> json(page, GoalJson::write)));
        Future<JsonArray> transactions = all(ask -> sources.transactions()
                .page(key, TransactionFilter.ALL, ask)
                .map(page -> json(page, TransactionJson::write)));
        Future<JsonArray> moves = all(ask -> sources.moves()
                .page(key, Optional.empty(), ask)
                .map(page -> json(
                        page, move -> MoneyMoveJson.write(move, sources.moves().today()))));
        Future<Optional<JsonObject>> plan = sources.plans().export(key);
        return Future.all(user, intakes, goals, transactions, moves, plan)
                .map(all -> new JsonObject()
                        .put("user", UserJson.write(user.result()))
                        .put("financial_intakes", intakes.result())
                        .put("goals", goals.result())
                        .put("transactions", transactions.result())
                        .put("plan", plan.result().orElse(null))
                        .put("money_moves", moves.result())
                        .put("exported_at", WireTimes.write(clock.instant())))
                .map(data -> Reply.ok("user_export", data));
    }

    private static <T> Page<JsonObject> json(Page<T> page, Function<T, JsonObject> write) {
        return new Page<>(page.items().stream().map(write).toList(), page.next());
    }

    /** Reads a list page by page to its end. */
    private static Future<JsonArray> all(Function<Page.Ask, Future<Page<JsonObject>>> list) {
        return rest(list, OptionalLong.empty(), new JsonArray());
    }

    private static Future<JsonArray> rest(
            Function<Page.Ask, Future<Page<JsonObject>>> list, OptionalLong before, JsonArray read) {
        return list.apply(new Page.Ask(ROWS_A_QUERY, before)).compose(page -> {
            page.items().forEach(read::add);
            return page.next().isPresent() ? rest(list, page.next(), read) : Future.succeededFuture(read);
        });
    }
}
