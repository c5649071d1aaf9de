package com.ozzieapp.config;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Everything an operator can set, read once at the start and refused there when wrong. */
public record Config(
        Http http,
        Path dataDir,
        Storage storage,
        Optional<BootstrapClient> bootstrapClient,
        Duration clockOffset,
        boolean autoProvisionUsers,
        Events events,
        Webhooks webhooks,
        List<Extension> extensions,
        Services services,
        Llm llm,
        Set<String> notInForce) {

    /**
     * Where the server listens and who may call it from a browser.
     *
     * @param port 0 takes a free one
     * @param corsOrigins exact origins, none by default
     * @param instances HTTP event loops
     */
    public record Http(String host, int port, List<String> corsOrigins, int instances) {}

    /**
     * The database and how many connections are held to it.
     *
     * @param url none means the embedded PostgreSQL under the data directory
     */
    public record Storage(Optional<String> url, int readConnections, int writeConnections) {
        @Override
        public String toString() {
            return "Storage[url=" + url.map(given -> "***") + ", readConnections=" + readConnections
                    + ", writeConnections=" + writeConnections + "]";
        }
    }

    /** How long events are kept. */
    public record Events(Duration kept) {}

    /** Whether events may be sent to addresses that are not public, and over plain HTTP. */
    public record Webhooks(boolean allowPrivate) {}

    /** An API client that is made at the start when it is absent. */
    public record BootstrapClient(String clientId, String secret) {
        @Override
        public String toString() {
            return "BootstrapClient[clientId=" + clientId + ", secret=***]";
        }
    }

    /**
     * A verticle of someone else's that runs in this server.
     *
     * @param verticle the name of its class
     * @param worker whether its handlers may block
     * @param config what the verticle is given, not ours to know; it may hold secrets
     * @param required whether the server starts with it only
     */
    public record Extension(String verticle, int instances, boolean worker, JsonObject config, boolean required) {
        @Override
        public String toString() {
            return "Extension[verticle=" + verticle + ", instances=" + instances + ", worker=" + worker
                    + ", config=***, required=" + required + "]";
        }
    }

    /** The bus addresses that are asked for a service; its own, unless an extension takes its place. */
    public record Services(String planCompute, String transactionsParse) {}

    /**
     * A language model behind an OpenAI-compatible API.
     *
     * @param baseUrl with the version in its path; none means that no model is asked
     * @param timeout of a whole call
     */
    public record Llm(Optional<URI> baseUrl, Optional<String> apiKey, String model, Duration timeout) {
        @Override
        public String toString() {
            return "Llm[baseUrl=" + baseUrl + ", apiKey=" + apiKey.map(given -> "***") + ", model=" + model
                    + ", timeout=" + timeout + "]";
        }
    }

    static final Set<String> SECRETS =
            Set.of("database.url", "bootstrap.client", "evolution.apiKey", "evolution.webhookSecret", "llm.apiKey");

    static final Set<String> IN_FORCE = Set.of(
            "http.host",
            "http.port",
            "http.instances",
            "data.dir",
            "database.url",
            "database.readConnections",
            "database.writeConnections",
            "bootstrap.client",
            "clock.offset",
            "users.autoProvision",
            "events.keepDays",
            "webhooks.allowPrivate",
            "cors.origins",
            "extensions",
            "services.plan.compute",
            "services.transactions.parse",
            "llm.baseUrl",
            "llm.apiKey",
            "llm.model",
            "llm.timeout");

    /** Published names whose features are still to come: accepted, with a warning, so that one file serves. */
    static final Set<String> TO_COME = Set.of(
            "evolution.baseUrl",
            "evolution.apiKey",
            "evolution.instance",
            "evolution.webhookSecret",
            "rateLimit.perMinute",
            "rateLimit.burst",
            "services.chat.reply",
            "cluster.enabled",
            "cluster.members");

    /** Variables that are no settings: the launcher's, and the one that the banner has a caller keep the token in. */
    private static final Set<String> NO_SETTINGS = Set.of("OZZIE_CONFIG", "OZZIE_JAVA_OPTS", "OZZIE_TOKEN");

    /**
     * Reads a settings file, overruled by the environment.
     *
     * @param file may be absent: then every setting has its default
     * @throws ConfigException with one line that names the setting
     */
    public static Config load(Path file, Map<String, String> environment) {
        Set<String> known = new TreeSet<>(IN_FORCE);
        known.addAll(TO_COME);
        Settings settings = Settings.read(file, environment, known, NO_SETTINGS);
        Set<String> notInForce = settings.given();
        notInForce.retainAll(TO_COME);
        return new Config(
                http(settings),
                settings.parsed("data.dir", "a path", Path::of)
                        .orElse(Path.of("data"))
                        .toAbsolutePath()
                        .normalize(),
                storage(settings),
                settings.parsed("bootstrap.client", "client_id:client_secret", Config::bootstrapClient),
                settings.parsed("clock.offset", "an ISO 8601 duration such as PT36H or P30D", Duration::parse)
                        .orElse(Duration.ZERO),
                settings.truth("users.autoProvision", true),
                new Events(Duration.ofDays(settings.number("events.keepDays", 90, 7, 3_650))),
                new Webhooks(settings.truth("webhooks.allowPrivate", false)),
                ExtensionSettings.read(settings),
                new Services(service(settings, "plan.compute"), service(settings, "transactions.parse")),
                LlmSettings.read(settings),
                notInForce);
    }

    private static Http http(Settings settings) {
        List<String> origins = settings.list("cors.origins");
        if (!origins.stream().allMatch(Config::isOrigin)) {
            throw settings.wrong("cors.origins", "a list of origins such as https://app.example.com");
        }
        return new Http(
                settings.text("http.host").orElse("127.0.0.1"),
                settings.number("http.port", 8080, 0, 65_535),
                origins,
                settings.number("http.instances", Runtime.getRuntime().availableProcessors(), 1, 256));
    }

    private static Storage storage(Settings settings) {
        return new Storage(
                settings.parsed("database.url", "postgresql://user:password@host:port/database", Config::databaseUrl),
                settings.number("database.readConnections", 4, 1, 256),
                settings.number("database.writeConnections", 8, 1, 256));
    }

    private static String databaseUrl(String value) {
        URI uri = URI.create(value);
        boolean postgres = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
        if (!postgres
                || uri.getHost() == null
                || uri.getPath() == null
                || uri.getPath().length() < 2) {
            throw new IllegalArgumentException("database.url");
        }
        return value;
    }

    private static BootstrapClient bootstrapClient(String value) {
        String[] parts = value.split(":", 2);
        boolean fits = parts.length == 2 && parts[0].matches("[\\x21-\\x7e]{1,64}") && !parts[1].isEmpty();
        if (!fits) {
            throw new IllegalArgumentException("bootstrap.client");
        }
        return new BootstrapClient(parts[0], parts[1]);
    }

    /** Other addresses under ozzie. are the server's own: what asks there would be asked something else. */
    private static String service(Settings settings, String name) {
        String own = "ozzie." + name;
        String address = settings.text("services." + name).orElse(own);
        boolean fits = address.matches("[\\x21-\\x7e]{1,200}") && !address.startsWith("ozzie.");
        if (!fits && !address.equals(own)) {
            throw settings.wrong("services." + name, own + ", or a bus address that does not begin with 'ozzie.'");
        }
        return address;
    }

    private static boolean isOrigin(String value) {
        return value.matches("https?://[A-Za-z0-9.\\-\\[\\]:]+");
    }
}
