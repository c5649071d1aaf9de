package com.example.goalcheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The extension's own jar in a real server: what is done over REST has its cheer. */
class RunningServerIT {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String USER = "/v1/users/external:ana";

    private static JsonObject extension(Class<?> verticle, JsonObject config) {
        return new JsonObject()
                .put("verticle", verticle.getName())
                .put("config", config)
                .put("required", true);
    }

    /** The server that was built beside this example; a jar that was named must be there. */
    private static Path server() {
        String named = System.getProperty("ozzie.jar", "");
        Path jar = Path.of(named.isBlank() ? "../../target/ozzie.jar" : named);
        if (named.isBlank()) {
            assumeThat(jar).as("a server to test with, else -Dozzie.jar").exists();
        }
        return jar;
    }

    @Test
    void cheersWithinSecondsOfAGoalThatIsHalfReached(@TempDir Path directory) throws Exception {
        Path sent = Files.createFile(directory.resolve("sent.txt"));
        List<String> classPath =
                List.of(server().toString(), System.getProperty("extension.jar"), "target/test-classes");
        JsonArray extensions = JsonArray.of(
                extension(GoalCheer.class, new JsonObject().put("language", "pt")),
                extension(WhatsAppInAFile.class, new JsonObject().put("file", sent.toString())));
        try (OzzieProcess ozzie = OzzieProcess.start(directory, classPath, extensions)) {
            String userId = ozzie.post(
                            "/v1/users",
                            new JsonObject().put("external_user_id", "ana").put("name", "Ana"))
                    .getJsonObject("data")
                    .getString("id");

            reachMoreThanHalf(ozzie);

            JsonObject message = new JsonObject(awaitLine(sent));
            assertThat(message.getString("user_id")).isEqualTo(userId);
            assertThat(message.getString("client_id")).startsWith("ozz_client_");
            assertThat(message.getString("text")).isEqualTo("Você já fez 60% do caminho até Bike. Parabéns!");
            assertThat(ozzie.get("/health/ready").getJsonArray("checks").stream()
                            .map(check -> ((JsonObject) check).getString("status")))
                    .containsExactly("UP", "UP", "UP");
        }
    }

    /** 1,800 of 3,000 by the first month's task. */
    private static void reachMoreThanHalf(OzzieProcess ozzie) throws IOException, InterruptedException {
        ozzie.post(
                USER + "/financial-intake",
                new JsonObject()
                        .put("monthly_income", 5000)
                        .put("monthly_expenses", 3200)
                        .put("financial_goal", "savings"));
        ozzie.post(
                USER + "/goals",
                new JsonObject()
                        .put("goal_type", "savings")
                        .put("goal_name", "Bike")
                        .put("target_amount", 3000));
        ozzie.post(USER + "/plan", new JsonObject());
        String move = ozzie.post(USER + "/money-moves/generate", new JsonObject())
                .getJsonObject("data")
                .getString("id");
        ozzie.patch(USER + "/money-moves/" + move, new JsonObject().put("status", "completed"));
    }

    private static String awaitLine(Path file) throws IOException {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            String text = Files.readString(file);
            if (text.endsWith("\n")) {
                Duration took = Duration.ofNanos(System.nanoTime() - begin);
                System.out.println("The cheer came " + took.toMillis() + " ms after the answer to the last request");
                return text.strip();
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        throw new AssertionError("nothing was sent within " + PATIENCE);
    }
}
