package com.ozzieapp.transactions;

import com.ozzieapp.storage.Database;
import com.ozzieapp.users.UserKey;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.Map;

/** Sums of what users spent and earned. */
public final class SpendingService {
    /** What is called recent: as many days, the last one counted. */
    private static final int RECENT_DAYS = 90;

    private final Database database;
    private final SummaryStore store = new SummaryStore();

    public SpendingService(Database database) {
        this.database = database;
    }

    /** Sums by month, currency and category; both days are counted in. */
    public Future<Summary> summary(UserKey user, LocalDate from, LocalDate to) {
        return store.of(database.reads(), user, from, to);
    }

    /** A user's expenses of the last 90 days, by currency. */
    public Future<Map<String, Spending>> recent(UserKey user, LocalDate today) {
        return store.spending(database.reads(), user, today.minusDays(RECENT_DAYS - 1L), today);
    }
}
