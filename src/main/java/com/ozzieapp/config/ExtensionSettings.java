package com.ozzieapp.config;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the setting {@code extensions}. Of what stands under {@code config} no message tells a value. */
final class ExtensionSettings {
    private static final String KEY = "extensions";
    private static final Set<String> KNOWN = Set.of("verticle", "instances", "worker", "config", "required");
    private static final int MOST_INSTANCES = 64;
    private static final String CLASS_NAME = "[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*";

    private final String origin;

    /** @param origin where the list was given */
    private ExtensionSettings(String origin) {
        this.origin = origin;
    }

    static List<Config.Extension> read(Settings settings) {
        List<?> items = settings.items(KEY, "a list such as [{verticle: com.acme.Nudges}]");
        ExtensionSettings reader = new ExtensionSettings(settings.origin(KEY));
        List<Config.Extension> extensions = new ArrayList<>();
        for (Object item : items) {
            extensions.add(reader.extension("[" + extensions.size() + "]", item));
        }
        return List.copyOf(extensions);
    }

    private Config.Extension extension(String path, @Nullable Object item) {
        if (!(item instanceof Map<?, ?> fields)) {
            throw wrong(path, "an object such as {verticle: com.acme.Nudges}", item);
        }
        refuseUnknown(path, fields);
        return new Config.Extension(
                verticle(path + ".verticle", fields.get("verticle")),
                instances(path + ".instances", fields.get("instances")),
                truth(path + ".worker", fields.get("worker")),
                config(path + ".config", fields.get("config")),
                truth(path + ".required", fields.get("required")));
    }

    private void refuseUnknown(String path, Map<?, ?> fields) {
        for (Object name : fields.keySet()) {
            if (!KNOWN.contains(String.valueOf(name))) {
                throw new ConfigException(place(path) + " has an unknown key '" + name + "'. It may have "
                        + String.join(", ", new TreeSet<>(KNOWN)) + ".");
            }
        }
    }

    private String verticle(String path, @Nullable Object value) {
        if (value instanceof String name && name.matches(CLASS_NAME)) {
            return name;
        }
        throw wrong(path, "the name of a class such as com.acme.Nudges", value);
    }

    private int instances(String path, @Nullable Object value) {
        if (value == null) {
            return 1;
        }
        if (value instanceof Integer number && number >= 1 && number <= MOST_INSTANCES) {
            return number;
        }
        throw wrong(path, "a whole number from 1 to " + MOST_INSTANCES, value);
    }

    private boolean truth(String path, @Nullable Object value) {
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw wrong(path, "true or false", value);
    }

    private JsonObject config(String path, @Nullable Object value) {
        if (value == null) {
            return new JsonObject();
        }
        if (value instanceof Map<?, ?> fields) {
            return object(path, fields);
        }
        throw new ConfigException(place(path) + " must be an object.");
    }

    private JsonObject object(String path, Map<?, ?> fields) {
        JsonObject json = new JsonObject();
        fields.forEach((name, value) -> json.put(String.valueOf(name), json(path + "." + name, value)));
        return json;
    }

    /** YAML knows more than JSON does, dates and not-a-number among it. */
    private @Nullable Object json(String path, @Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return object(path, fields);
        }
        if (value instanceof List<?> items) {
            JsonArray array = new JsonArray();
            items.forEach(item -> array.add(json(path + "[" + array.size() + "]", item)));
            return array;
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return new BigDecimal(number.toString());
        }
        boolean plain = value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger;
        if (!plain) {
            throw new ConfigException(place(path) + " must be something that JSON has; put a date in quotes.");
        }
        return value;
    }

    private ConfigException wrong(String path, String must, @Nullable Object came) {
        return new ConfigException(place(path) + " must be " + must + ". " + shown(came));
    }

    /** {@code extensions[0].worker in conf/ozzie.yaml}, or {@code OZZIE_EXTENSIONS[0].worker}. */
    private String place(String path) {
        int end = origin.startsWith(KEY) ? KEY.length() : origin.length();
        return origin.substring(0, end) + path + origin.substring(end);
    }

    private static String shown(@Nullable Object came) {
        if (came == null) {
            return "It is missing.";
        }
        if (came instanceof Map<?, ?>) {
            return "It is an object.";
        }
        return came instanceof List<?> ? "It is a list." : "It is '" + came + "'.";
    }
}
