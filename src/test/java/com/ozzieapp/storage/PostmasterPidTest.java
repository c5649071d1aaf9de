package com.ozzieapp.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PostmasterPidTest {
    private static final List<String> STARTING =
            List.of("4711", "/data/postgres", "1700000000", "5433", "", "127.0.0.1", "  2146337         5", "starting");

    @Test
    void readsProcessPortAndStatus() {
        assertThat(PostmasterPid.parse(STARTING)).contains(new PostmasterPid(4711, 5433, "starting"));
    }

    @Test
    void isReadyOnlyWhenItSaysSo() {
        assertThat(PostmasterPid.parse(STARTING).orElseThrow().isReady()).isFalse();
        assertThat(new PostmasterPid(4711, 5433, "ready").isReady()).isTrue();
        assertThat(new PostmasterPid(4711, 5433, "stopping").isReady()).isFalse();
    }

    @Test
    void takesAFileThatIsStillBeingWritten() {
        assertThat(PostmasterPid.parse(STARTING.subList(0, 3))).contains(new PostmasterPid(4711, 0, ""));
        assertThat(PostmasterPid.parse(List.of())).isEmpty();
        assertThat(PostmasterPid.parse(List.of("rubbish"))).isEmpty();
    }

    @Test
    void isAbsentWithoutAFile(@TempDir Path cluster) throws IOException {
        assertThat(PostmasterPid.read(cluster)).isEmpty();
    }
}
