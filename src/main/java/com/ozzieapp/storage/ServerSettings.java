package com.ozzieapp.storage;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.security.SecureRandom;

/** What all nodes on a database share and nobody configures. */
public final class ServerSettings {
    private static final int KEY_BYTES = 32;

    private ServerSettings() {}

    /** The key that cursors are signed with: made by the first node that asks, the same for all and for good. */
    public static Future<byte[]> cursorKey(Database database, SecureRandom random) {
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        return database.writes()
                .preparedQuery("""
                        insert into server_setting (name, value) values ('cursor_key', $1)
                        on conflict (name) do update set value = server_setting.value
                        returning value
                        """)
                .execute(Tuple.of(Buffer.buffer(fresh)))
                .map(rows -> rows.iterator().next().getBuffer("value").getBytes());
    }
}
