package com.ozzieapp.storage;

import java.util.List;
import java.util.stream.Stream;

/** How the server is set, as command line words: the files in the cluster stay as they were made. */
final class PostgresSettings {
    private static final List<String> DURABILITY = List.of("fsync=on", "full_page_writes=on", "synchronous_commit=on");

    private static final List<String> REACH = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=");

    /** For one application on a small machine: parallel plans and compiled queries cost more than they give. */
    private static final List<String> SIZE = List.of(
            "max_connections=100",
            "shared_buffers=64MB",
            "effective_cache_size=256MB",
            "work_mem=4MB",
            "maintenance_work_mem=32MB",
            "max_wal_size=512MB",
            "min_wal_size=32MB",
            "max_wal_senders=0",
            "max_logical_replication_workers=0",
            "max_parallel_workers_per_gather=0",
            "jit=off");

    /**
     * A prepared statement keeps the plan that was made for an empty table, where one index is as good as another,
     * until the table is analyzed: with a minute between looks, a first import of many users would crawl.
     */
    private static final List<String> UPKEEP = List.of("autovacuum_naptime=5s", "autovacuum_analyze_threshold=500");

    /**
     * The log tells of the server's life, never of the data: a failed statement is told to its client alone, since its
     * message may quote a value, and no line carries its detail, statement or parameters.
     */
    private static final List<String> LOG = List.of(
            "log_min_messages=log",
            "log_error_verbosity=terse",
            "log_min_error_statement=panic",
            "log_statement=none",
            "log_min_duration_statement=-1",
            "log_autovacuum_min_duration=-1",
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0",
            "log_checkpoints=off",
            "log_timezone=UTC",
            "timezone=UTC");

    private PostgresSettings() {}

    static List<String> words(int port) {
        return Stream.of(DURABILITY, REACH, SIZE, UPKEEP, LOG, List.of("port=" + port))
                .flatMap(List::stream)
                .flatMap(setting -> Stream.of("-c", setting))
                .toList();
    }
}
