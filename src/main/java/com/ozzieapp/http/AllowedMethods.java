package com.ozzieapp.http;

import io.vertx.openapi.contract.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods each path of the contract takes, for the {@code Allow} header. */
final class AllowedMethods {
    private final Map<Pattern, Set<String>> byPath = new LinkedHashMap<>();

    AllowedMethods(List<Operation> operations) {
        Map<String, Set<String>> methods = new LinkedHashMap<>();
        for (Operation operation : operations) {
            Set<String> set = methods.computeIfAbsent(operation.getOpenAPIPath(), path -> new TreeSet<>());
            String method = operation.getHttpMethod().name();
            set.add(method);
            set.add("OPTIONS");
            if (method.equals("GET")) {
                set.add("HEAD");
            }
        }
        methods.entrySet().stream()
                .sorted((a, b) -> Long.compare(templates(a.getKey()), templates(b.getKey())))
                .forEach(entry -> byPath.put(pattern(entry.getKey()), entry.getValue()));
    }

    /** The value of {@code Allow}; empty for a path that is not in the contract. */
    String header(String path) {
        return byPath.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(path).matches())
                .findFirst()
                .map(entry -> String.join(", ", entry.getValue()))
                .orElse("");
    }

    static long templates(String path) {
        return path.chars().filter(c -> c == '{').count();
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(path.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+") + "/?");
    }
}
