package com.ozzieapp.contract;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A contract as it is written and served: a YAML file on the class path. */
public record ContractFile(String yaml) {
    /** YAML 1.1 would make dates of the examples' texts. */
    private static final class JsonTypes extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "tfTF");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }

    /** The REST operations. */
    public static ContractFile openApi() {
        return read("openapi.yaml");
    }

    /** The services and events on the bus. */
    public static ContractFile asyncApi() {
        return read("asyncapi.yaml");
    }

    private static ContractFile read(String resource) {
        try (InputStream stream = ContractFile.class.getClassLoader().getResourceAsStream(resource)) {
            byte[] bytes = Objects.requireNonNull(stream, resource).readAllBytes();
            return new ContractFile(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as JSON; a new object each time, for Vert.x writes marks of its own into the one it is given. */
    public JsonObject parse() {
        DumperOptions dumping = new DumperOptions();
        LoaderOptions loading = new LoaderOptions();
        Yaml parser =
                new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new JsonTypes());
        Map<String, Object> document = parser.load(yaml);
        return new JsonObject(document);
    }
}
