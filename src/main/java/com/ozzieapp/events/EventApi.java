package com.ozzieapp.events;

import com.ozzieapp.http.Operations;
import com.ozzieapp.http.Reply;
import com.ozzieapp.http.Request;
import com.ozzieapp.storage.Page;
import io.vertx.core.Future;
import java.util.Optional;

/** The operation on events: a feed that a tenant can follow. */
public final class EventApi {
    /** What {@code after} is when the feed is read from its beginning. */
    private static final String BEGINNING = "0";

    private final EventService events;

    public EventApi(EventService events) {
        this.events = events;
    }

    public void bind(Operations operations) {
        operations.on("listEvents", this::listEvents);
    }

    private Future<Reply> listEvents(Request request) {
        EventFilter filter = new EventFilter(request.query("type"), request.query("user_id"));
        Optional<String> after = request.query("after");
        String list = (after.isPresent() ? "oldest of " : "newest of ") + filter;
        Page.Ask ask = request.page(list);
        Future<Page<Event>> page = after.isPresent()
                ? position(request, ask, after.get())
                        .compose(position -> events.oldest(request.clientId(), filter, position, ask.limit()))
                : events.newest(request.clientId(), filter, ask);
        return page.map(found ->
                Reply.list(found.items().stream().map(EventJson::write).toList(), request.cursor(found, list)));
    }

    /** Where a reading begins: at its cursor, else behind the event that it names. */
    private Future<Long> position(Request request, Page.Ask ask, String after) {
        if (ask.before().isPresent()) {
            return Future.succeededFuture(ask.before().getAsLong());
        }
        return after.equals(BEGINNING)
                ? Future.succeededFuture(0L)
                : events.position(request.clientId(), after)
                        .map(found -> found.orElseThrow(() -> request.refusal("after", after)));
    }
}
