package com.ozzieapp.events;

import com.ozzieapp.storage.Page;
import com.ozzieapp.storage.Times;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/** The events' rows. */
final class EventStore {
    /** Any number, as long as nothing else on the database locks it. */
    private static final long ANNOUNCING = 7_093_041_115L;

    private static final String COLUMNS = " client_id, id, position as seq, type, user_id, time, data ";
    private static final String OLDEST_FIRST = " and position > $2 order by position limit $3";
    private static final String NEWEST_FIRST = " and position < $2 order by position desc limit $3";

    // One text for each index that serves it.
    private static final String OF_CLIENT = "select" + COLUMNS + "from event where client_id = $1";
    private static final String OF_TYPE = OF_CLIENT + " and type = $4";
    private static final String OF_USER = OF_CLIENT + " and user_id = $4 and ($5::text is null or type = $5)";

    /** Writes events in their order, as one statement. */
    Future<Void> append(SqlClient db, List<Event> events) {
        Tuple values = Tuple.tuple()
                .addArrayOfString(texts(events, Event::clientId))
                .addArrayOfString(texts(events, Event::id))
                .addArrayOfString(texts(events, Event::type))
                .addArrayOfString(texts(events, Event::userId))
                .addArrayOfString(texts(events, event -> event.data().encode()))
                .addOffsetDateTime(Times.utc(events.get(0).time()));
        return db.preparedQuery("""
                        insert into event (client_id, id, type, user_id, data, time)
                        select client_id, id, type, user_id, data::json, $6
                        from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
                          with ordinality as told (client_id, id, type, user_id, data, place)
                        order by place
                        """).execute(values).mapEmpty();
    }

    private static String[] texts(List<Event> events, Function<Event, String> field) {
        return events.stream().map(field).toArray(String[]::new);
    }

    /** Waits until nobody else announces, and stays the only one until the transaction ends. */
    Future<Void> lockAnnouncing(SqlClient db) {
        return db.preparedQuery("select pg_advisory_xact_lock($1)")
                .execute(Tuple.of(ANNOUNCING))
                .mapEmpty();
    }

    /** Gives the oldest events without one their place in the feed. */
    Future<List<Event>> place(SqlClient db, int limit) {
        return db.preparedQuery("""
                        update event e set position = placed.position
                        from (
                          select client_id, id, nextval('event_position') as position
                          from (
                            select client_id, id from event where position is null order by seq limit $1
                          ) as oldest
                        ) as placed
                        where e.client_id = placed.client_id and e.id = placed.id
                        returning e.client_id, e.id, e.position, e.type, e.user_id, e.time, e.data
                        """).execute(Tuple.of(limit)).map(rows -> {
            List<Row> placed = new ArrayList<>();
            rows.forEach(placed::add);
            placed.sort(Comparator.comparing(row -> row.getLong("position")));
            return placed.stream().map(EventStore::read).toList();
        });
    }

    Future<Void> notifyOthers(SqlClient db, String channel, String node) {
        return db.preparedQuery("select pg_notify($1, $2)")
                .execute(Tuple.of(channel, node))
                .mapEmpty();
    }

    /** Whether a client has events without a place in the feed yet. */
    Future<Boolean> hasUnplaced(SqlClient db, String clientId) {
        return db.preparedQuery(
                        "select exists (select 1 from event where client_id = $1 and position is null) as found")
                .execute(Tuple.of(clientId))
                .map(rows -> rows.iterator().next().getBoolean("found"));
    }

    /** The place of one of a client's events; empty for one that is not, or no more, in the feed. */
    Future<OptionalLong> position(SqlClient db, String clientId, String eventId) {
        return db.preparedQuery("select position from event where client_id = $1 and id = $2 and position is not null")
                .execute(Tuple.of(clientId, eventId))
                .map(EventStore::position);
    }

    /**
     * The place of any event, whosever it is. One that a server told of and was killed before it could write down its
     * place is told again behind all that have one: until then its place is the last.
     */
    Future<OptionalLong> position(SqlClient db, String eventId) {
        return db.preparedQuery("""
                        select coalesce(position, (select max(position) from event), 0) as position
                        from event where id = $1
                        """).execute(Tuple.of(eventId)).map(EventStore::position);
    }

    private static OptionalLong position(RowSet<Row> rows) {
        return rows.size() == 0
                ? OptionalLong.empty()
                : OptionalLong.of(rows.iterator().next().getLong("position"));
    }

    /** A client's events after a place, oldest first. */
    Future<Page<Event>> after(SqlClient db, String clientId, EventFilter filter, long position, int limit) {
        return page(db, OLDEST_FIRST, filter, Tuple.of(clientId, position, limit + 1), limit);
    }

    /** A client's events before a place, newest first. */
    Future<Page<Event>> before(SqlClient db, String clientId, EventFilter filter, long position, int limit) {
        return page(db, NEWEST_FIRST, filter, Tuple.of(clientId, position, limit + 1), limit);
    }

    private static Future<Page<Event>> page(SqlClient db, String order, EventFilter filter, Tuple values, int limit) {
        String sql = OF_CLIENT;
        if (filter.userId().isPresent()) {
            sql = OF_USER;
            values.addString(filter.userId().get()).addValue(filter.type().orElse(null));
        } else if (filter.type().isPresent()) {
            sql = OF_TYPE;
            values.addString(filter.type().get());
        }
        return db.preparedQuery(sql + order)
                .execute(values)
                .map(rows -> Page.of(rows, new Page.Ask(limit, OptionalLong.empty()), EventStore::read));
    }

    /** Everybody's events after a place, oldest first: for who serves all tenants. */
    Future<List<PlacedEvent>> after(SqlClient db, long position, int limit) {
        return db.preparedQuery("select event.seq as written," + COLUMNS
                        + "from event where position > $1 order by position limit $2")
                .execute(Tuple.of(position, limit))
                .map(EventStore::placed);
    }

    /** Events by their ids, each with its client's. */
    Future<List<Event>> find(SqlClient db, String[] clientIds, String[] ids) {
        return db.preparedQuery("select" + COLUMNS + """
                        from event join unnest($1::text[], $2::text[]) as asked (asked_client, asked_id)
                          on client_id = asked_client and id = asked_id
                        """)
                .execute(Tuple.tuple().addArrayOfString(clientIds).addArrayOfString(ids))
                .map(rows -> {
                    List<Event> events = new ArrayList<>();
                    rows.forEach(row -> events.add(read(row)));
                    return events;
                });
    }

    Future<Void> erase(SqlClient db, String clientId, String userId) {
        return db.preparedQuery("""
                        update event set data = '{"erased":true}' where client_id = $1 and user_id = $2
                        """).execute(Tuple.of(clientId, userId)).mapEmpty();
    }

    /** Deletes announced events from before a time; gives how many. */
    Future<Integer> deleteOlder(SqlClient db, Instant time, int limit) {
        return db.preparedQuery("""
                        delete from event where (client_id, id) in (
                          select client_id, id from event where time < $1 and position is not null limit $2)
                        """).execute(Tuple.of(Times.utc(time), limit)).map(RowSet::rowCount);
    }

    private static List<PlacedEvent> placed(RowSet<Row> rows) {
        List<PlacedEvent> events = new ArrayList<>();
        rows.forEach(row -> events.add(new PlacedEvent(read(row), row.getLong("seq"), row.getLong("written"))));
        return events;
    }

    private static Event read(Row row) {
        return new Event(
                row.getString("id"),
                row.getString("type"),
                row.getString("client_id"),
                row.getString("user_id"),
                Times.instant(row, "time"),
                (JsonObject) row.getValue("data"));
    }
}
