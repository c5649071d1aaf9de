package com.ozzieapp.intake;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import com.ozzieapp.events.Entry;
import com.ozzieapp.events.EventType;
import com.ozzieapp.events.Journal;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Ids;
import com.ozzieapp.storage.Page;
import com.ozzieapp.users.OnboardingStage;
import com.ozzieapp.users.User;
import com.ozzieapp.users.UserKey;
import com.ozzieapp.users.UserService;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Optional;

/** Takes intakes and tells the newest. */
public final class IntakeService {
    private final Database database;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final UserService users;
    private final IntakeStore store = new IntakeStore();

    public IntakeService(Database database, Journal journal, Ids ids, Clock clock, UserService users) {
        this.database = database;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.users = users;
    }

    /** Stores a snapshot, from then on the one that counts. */
    public Future<Intake> submit(UserKey user, NewIntake request) {
        return journal.write(entry -> Future.all(
                        users.lock(entry.db(), user),
                        store.insert(entry.db(), user, ids.next("ozz_intake_"), request, clock.instant())
                                .map(intake -> told(entry, intake)))
                .compose(both -> users.reach(entry, both.<User>resultAt(0), OnboardingStage.PLAN_PENDING)
                        .map(both.<Intake>resultAt(1))));
    }

    private static Intake told(Entry entry, Intake intake) {
        UserKey user = intake.user();
        entry.tell(EventType.INTAKE_CREATED, user.clientId(), user.userId(), IntakeJson.write(intake));
        return intake;
    }

    /** The newest intake, if any was submitted. */
    public Future<Optional<Intake>> latest(UserKey user) {
        return store.latest(database.reads(), user);
    }

    /** The newest intake, or NOT_FOUND. */
    Future<Intake> requireLatest(UserKey user) {
        return latest(user)
                .map(found -> found.orElseThrow(() -> new Failure(
                        Code.NOT_FOUND,
                        "No financial intake found for user '" + user.userId()
                                + "'. Submit a POST /v1/users/{user_id}/financial-intake first.")));
    }

    /** Intakes, newest first. */
    public Future<Page<Intake>> history(UserKey user, Page.Ask ask) {
        return store.page(database.reads(), user, ask);
    }
}
