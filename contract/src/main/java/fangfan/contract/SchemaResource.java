package fangfan.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** A schema file of this module. */
final class SchemaResource {

    private SchemaResource() {}

    static String text(String name) {
        try (InputStream in = SchemaResource.class.getResourceAsStream(name + ".schema.json")) {
            if (in == null) {
                throw new IllegalStateException("no schema " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static JsonNode tree(String name) {
        try {
            return JsonTree.of(text(name));
        } catch (FaultyJson broken) {
            throw new IllegalStateException("schema " + name + " is no JSON", broken);
        }
    }
}
