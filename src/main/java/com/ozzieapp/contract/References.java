package com.ozzieapp.contract;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** Follows the {@code $ref}s between the contracts, which name each other's files. */
final class References {
    private static final String REF = "$ref";

    /** Deeper than any schema here: what goes on refers to itself. */
    private static final int DEEPEST = 64;

    private final Map<String, JsonObject> documents;

    /** @param documents by the name that references use */
    References(Map<String, JsonObject> documents) {
        this.documents = Map.copyOf(documents);
    }

    /** The node with what it refers to in place of each reference; what stands beside a reference wins. */
    JsonObject inlined(String document, JsonObject node) {
        return object(document, node, 0);
    }

    private JsonObject object(String document, JsonObject node, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException(document + " nests too deep, or refers to itself");
        }
        JsonObject whole = new JsonObject();
        if (node.getValue(REF) instanceof String reference) {
            String[] parts = reference.split("#", 2);
            String target = parts[0].isEmpty() ? document : parts[0];
            whole.mergeIn(object(target, find(target, parts[1]), depth + 1));
        }
        node.stream()
                .filter(entry -> !entry.getKey().equals(REF))
                .forEach(entry -> whole.put(entry.getKey(), value(document, entry.getValue(), depth + 1)));
        return whole;
    }

    private Object value(String document, Object value, int depth) {
        if (value instanceof JsonObject node) {
            return object(document, node, depth);
        }
        if (value instanceof JsonArray array) {
            JsonArray inlined = new JsonArray();
            array.forEach(item -> inlined.add(value(document, item, depth)));
            return inlined;
        }
        return value;
    }

    /** @param pointer a JSON pointer */
    JsonObject find(String document, String pointer) {
        Object found = documents.get(document);
        for (String name : pointer.substring(1).split("/", -1)) {
            String key = name.replace("~1", "/").replace("~0", "~");
            found = found instanceof JsonObject object ? object.getValue(key) : null;
        }
        if (found instanceof JsonObject object) {
            return object;
        }
        throw new IllegalStateException("there is no " + document + "#" + pointer);
    }
}
