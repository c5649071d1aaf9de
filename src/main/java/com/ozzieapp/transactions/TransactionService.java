package com.ozzieapp.transactions;

import com.ozzieapp.bus.Address;
import com.ozzieapp.bus.Bus;
import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import com.ozzieapp.events.Entry;
import com.ozzieapp.events.EventType;
import com.ozzieapp.events.Journal;
import com.ozzieapp.http.Fields;
import com.ozzieapp.money.Money;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Ids;
import com.ozzieapp.storage.Page;
import com.ozzieapp.transactions.Lessons.Lesson;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.users.User;
import com.ozzieapp.users.UserKey;
import com.ozzieapp.users.UserService;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records what users tell of their spending, and takes it back. The reading is asked for over the bus. */
public final class TransactionService {
    private final Database database;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final Bus bus;
    private final UserService users;
    private final TransactionStore store = new TransactionStore();
    private final LessonStore lessons = new LessonStore();

    public TransactionService(Database database, Journal journal, Ids ids, Clock clock, Bus bus, UserService users) {
        this.database = database;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.bus = bus;
        this.users = users;
    }

    /** What was read of a submission. */
    public record Found(Source source, List<Candidate> candidates) {}

    /** The UTC day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What a submission would record; nothing is stored. */
    public Future<Submitted> preview(UserKey user, Submission submission) {
        return read(user, submission).map(found -> new Submitted(rows(user, found), 0));
    }

    /**
     * Records all of a submission, or nothing of it.
     *
     * @return fails with VALIDATION_ERROR when nothing was found in it
     */
    public Future<Submitted> submit(UserKey user, Submission submission) {
        return read(user, submission).compose(found -> journal.write(entry -> record(entry, user, found)));
    }

    /** Reads a submission without recording it; fails with VALIDATION_ERROR when nothing is in it. */
    public Future<Found> read(UserKey key, Submission submission) {
        Future<User> user = users.require(key);
        Future<Lessons> learned = lessons.of(database.reads(), key);
        return Future.all(user, learned).compose(both -> {
            LocalDate today = today(user.result(), submission.sentAt());
            return bus.ask(Address.TRANSACTIONS_PARSE, question(user.result(), submission, today))
                    .map(answer -> new Found(
                            CandidateJson.source(submission, answer),
                            CandidateJson.read(answer).stream()
                                    .map(candidate -> dated(candidate, today, submission.date()))
                                    .map(learned.result()::applied)
                                    .toList()));
        });
    }

    private LocalDate today(User user, Optional<Instant> sentAt) {
        return LocalDate.ofInstant(sentAt.orElseGet(clock::instant), ZoneId.of(user.timezone()));
    }

    private static JsonObject question(User user, Submission submission, LocalDate today) {
        return new JsonObject()
                .put("kind", submission.kind().code())
                .put("content", submission.content())
                .put("language", user.language().code())
                .put("currency", submission.currency().orElse(user.currency()))
                .put("today", today.toString());
    }

    /** What names no day is of the day that the caller says. */
    private static Candidate dated(Candidate candidate, LocalDate today, Optional<LocalDate> fallback) {
        return fallback.filter(day -> candidate.date().equals(today))
                .map(day -> new Candidate(
                        candidate.amount(),
                        candidate.currency(),
                        candidate.category(),
                        candidate.description(),
                        day,
                        candidate.confidencePercent()))
                .orElse(candidate);
    }

    private List<Transaction> rows(UserKey user, Found found) {
        String submission = ids.next("sub_");
        Instant now = clock.instant();
        List<Transaction> rows = new ArrayList<>();
        for (Candidate candidate : found.candidates()) {
            rows.add(new Transaction(
                    user,
                    ids.next("ozz_txn_"),
                    submission,
                    candidate.amount(),
                    candidate.currency(),
                    candidate.category(),
                    candidate.description(),
                    candidate.date(),
                    found.source(),
                    candidate.confidencePercent(),
                    now));
        }
        return rows;
    }

    /** Records what was found, within a transaction of the caller's. */
    public Future<Submitted> record(Entry entry, UserKey user, Found found) {
        List<Transaction> rows = rows(user, found);
        Future<User> locked = users.lock(entry.db(), user);
        Future<Set<String>> inserted = store.insert(
                entry.db(), user, rows, Fingerprints.of(found.source().kind(), found.candidates()));
        return Future.all(locked, inserted, users.noteSpending(entry.db(), user))
                .map(all -> {
                    List<Transaction> recorded = rows.stream()
                            .filter(row -> inserted.result().contains(row.id()))
                            .toList();
                    recorded.forEach(row -> tell(entry, EventType.TRANSACTION_CREATED, row));
                    return new Submitted(recorded, rows.size() - recorded.size());
                });
    }

    /** The transaction, or NOT_FOUND. */
    Future<Transaction> require(UserKey user, String id) {
        return store.find(database.reads(), user, id).map(found -> orNotFound(found, id));
    }

    /** Transactions, the last recorded first. */
    public Future<Page<Transaction>> page(UserKey user, TransactionFilter filter, Page.Ask ask) {
        return store.page(database.reads(), user, filter, ask);
    }

    /** Corrects a transaction; a corrected category is remembered for what is described alike. */
    Future<Transaction> patch(UserKey user, String id, Fields patch) {
        return journal.write(entry -> users.lock(entry.db(), user)
                .compose(locked -> store.find(entry.db(), user, id))
                .map(found -> orNotFound(found, id))
                .compose(before -> change(entry, before, patched(before, patch))));
    }

    private Future<Transaction> change(Entry entry, Transaction before, Transaction after) {
        if (after.equals(before)) {
            return Future.succeededFuture(before);
        }
        UserKey user = after.user();
        List<Future<?>> changes = new ArrayList<>();
        Future<Transaction> updated = store.update(entry.db(), after, clock.instant());
        changes.add(updated);
        changes.add(users.noteSpending(entry.db(), user));
        String words = Fingerprints.words(after.description());
        if (after.category() != before.category() && !words.isEmpty()) {
            changes.add(lessons.learn(entry.db(), user, new Lesson(words, after.category())));
        }
        return Future.all(changes).map(all -> tell(entry, EventType.TRANSACTION_UPDATED, updated.result()));
    }

    private static Transaction patched(Transaction before, Fields patch) {
        return new Transaction(
                before.user(),
                before.id(),
                before.submissionId(),
                patch.has("amount_cents") ? Money.ofCents(patch.json().getLong("amount_cents")) : before.amount(),
                before.currency(),
                patch.optionalText("category").map(Category::of).orElse(before.category()),
                patch.optionalText("description").orElse(before.description()),
                patch.optionalDate("transaction_date").orElse(before.date()),
                before.source(),
                before.confidencePercent(),
                before.createdAt());
    }

    Future<Void> delete(UserKey user, String id) {
        return journal.write(entry -> Future.all(
                        users.lock(entry.db(), user),
                        store.delete(entry.db(), user, id),
                        users.noteSpending(entry.db(), user))
                .map(all -> {
                    tell(entry, EventType.TRANSACTION_DELETED, orNotFound(all.resultAt(1), id));
                    return null;
                }));
    }

    /** Takes back what was recorded last, all that was sent at once; fails with NOT_FOUND when there is nothing. */
    public Future<List<Transaction>> undo(UserKey user) {
        return journal.write(entry -> Future.all(
                        users.lock(entry.db(), user),
                        store.deleteLastSubmission(entry.db(), user),
                        users.noteSpending(entry.db(), user))
                .map(all -> {
                    List<Transaction> undone = all.resultAt(1);
                    if (undone.isEmpty()) {
                        throw new Failure(Code.NOT_FOUND, "There is no transaction to take back.");
                    }
                    undone.forEach(row -> tell(entry, EventType.TRANSACTION_DELETED, row));
                    return undone;
                }));
    }

    private static Transaction tell(Entry entry, EventType type, Transaction transaction) {
        UserKey user = transaction.user();
        entry.tell(type, user.clientId(), user.userId(), TransactionJson.write(transaction));
        return transaction;
    }

    private static Transaction orNotFound(Optional<Transaction> found, String id) {
        return found.orElseThrow(() -> Failure.notFound("Transaction", id));
    }
}
