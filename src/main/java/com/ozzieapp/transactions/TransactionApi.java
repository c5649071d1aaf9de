package com.ozzieapp.transactions;

import com.ozzieapp.http.Fields;
import com.ozzieapp.http.Operations;
import com.ozzieapp.http.Reply;
import com.ozzieapp.http.Request;
import com.ozzieapp.storage.Page;
import com.ozzieapp.users.UserKey;
import com.ozzieapp.users.UserScope;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The operations on transactions. */
public final class TransactionApi {
    private static final String OBJECT = "transaction";
    private static final String NOUN = "Transaction";

    private final TransactionService transactions;
    private final SpendingService spending;
    private final UserScope scope;

    public TransactionApi(TransactionService transactions, SpendingService spending, UserScope scope) {
        this.transactions = transactions;
        this.spending = spending;
        this.scope = scope;
    }

    public void bind(Operations operations) {
        operations
                .on("submitTransactions", scope.of(this::submitTransactions))
                .on("listTransactions", scope.of(this::listTransactions))
                .on("getTransaction", scope.of(this::getTransaction))
                .on("updateTransaction", scope.of(this::updateTransaction))
                .on("deleteTransaction", scope.of(this::deleteTransaction))
                .on("summarizeTransactions", scope.of(this::summarizeTransactions))
                .on("undoTransactions", scope.of(this::undoTransactions));
    }

    private Future<Reply> submitTransactions(Request request, UserKey user) {
        boolean preview = request.query("preview").map(Boolean::parseBoolean).orElse(false);
        return request.bodyOrForm()
                .map(TransactionApi::submission)
                .compose(submission -> preview
                        ? transactions.preview(user, submission).map(submitted -> reply(200, submitted))
                        : transactions.submit(user, submission).map(submitted -> reply(201, submitted)));
    }

    private static Submission submission(Fields body) {
        return new Submission(
                Source.Channel.API,
                body.optionalText("source").map(Source::of).map(Source::kind).orElse(Source.Kind.FILE),
                body.optionalText("file").orElseGet(() -> body.text("content")),
                body.optionalText("currency"),
                body.optionalDate("transaction_date"),
                body.optionalText("sent_at").map(OffsetDateTime::parse).map(OffsetDateTime::toInstant));
    }

    private static Reply reply(int status, Submitted submitted) {
        return Reply.list(
                status,
                json(submitted.recorded()),
                new JsonObject().put("duplicates_skipped", submitted.duplicatesSkipped()));
    }

    private static List<JsonObject> json(List<Transaction> transactions) {
        return transactions.stream().map(TransactionJson::write).toList();
    }

    private Future<Reply> listTransactions(Request request, UserKey user) {
        TransactionFilter filter = new TransactionFilter(
                request.query("from").map(LocalDate::parse),
                request.query("to").map(LocalDate::parse),
                request.query("category").map(Category::of),
                request.query("source").map(Source::of));
        Page.Ask ask = request.page(user.userId(), filter.toString());
        return transactions
                .page(user, filter, ask)
                .compose(page -> scope.known(user, page))
                .map(page -> Reply.list(json(page.items()), request.cursor(page, user.userId(), filter.toString())));
    }

    private Future<Reply> getTransaction(Request request, UserKey user) {
        return transactions
                .require(user, request.pathId("transaction_id", NOUN))
                .map(TransactionApi::reply);
    }

    private Future<Reply> updateTransaction(Request request, UserKey user) {
        String id = request.pathId("transaction_id", NOUN);
        return transactions.patch(user, id, request.body()).map(TransactionApi::reply);
    }

    private static Reply reply(Transaction transaction) {
        return Reply.ok(OBJECT, TransactionJson.write(transaction));
    }

    private Future<Reply> deleteTransaction(Request request, UserKey user) {
        return transactions.delete(user, request.pathId("transaction_id", NOUN)).map(deleted -> Reply.noContent());
    }

    private Future<Reply> summarizeTransactions(Request request, UserKey user) {
        Optional<LocalDate> from = request.query("from").map(LocalDate::parse);
        Optional<LocalDate> to = request.query("to").map(LocalDate::parse);
        SummaryJson.Days days = SummaryJson.Days.of(from, to, transactions.today());
        return spending.summary(user, days.from(), days.to())
                .compose(summary -> scope.known(user, new Page<>(summary.totals(), OptionalLong.empty()))
                        .map(summary))
                .map(summary -> Reply.ok("transaction_summary", SummaryJson.write(days, summary)));
    }

    private Future<Reply> undoTransactions(Request request, UserKey user) {
        return transactions.undo(user).map(undone -> Reply.list(json(undone), null));
    }
}
