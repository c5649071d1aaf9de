package com.ozzieapp.moneymoves;

import com.ozzieapp.events.ClockWork;
import com.ozzieapp.events.Entry;
import com.ozzieapp.events.EventType;
import com.ozzieapp.events.Journal;
import com.ozzieapp.storage.Database;
import com.ozzieapp.users.UserKey;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Tells of cycles whose day has begun: once each, whichever node is first. */
final class DueMovesService implements ClockWork {
    private static final int AT_ONCE = 200;

    private final Database database;
    private final Journal journal;
    private final Clock clock;
    private final MoneyMoveStore store = new MoneyMoveStore();

    DueMovesService(Database database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Future<?> run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return store.anyUntold(database.reads(), today)
                .compose(any -> any ? tellSome(today) : Future.succeededFuture());
    }

    private Future<?> tellSome(LocalDate today) {
        return journal.write(
                        entry -> store.claimUntold(entry.db(), today, AT_ONCE).map(moves -> tell(entry, moves, today)))
                .compose(told -> told == AT_ONCE ? tellSome(today) : Future.succeededFuture());
    }

    private static int tell(Entry entry, List<MoneyMove> moves, LocalDate today) {
        for (MoneyMove move : moves) {
            UserKey user = move.user();
            entry.tell(
                    EventType.MONEY_MOVE_AVAILABLE, user.clientId(), user.userId(), MoneyMoveJson.write(move, today));
        }
        return moves.size();
    }
}
