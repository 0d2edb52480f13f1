package fangfan.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import com.networknt.schema.regex.RegularExpression;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The shapes that a body can have, each a schema that ships with this module. */
enum BodyShape {
    HOUSEHOLD("urn:fangfan:schema:household:1"),
    CALL("urn:fangfan:schema:call:1"),
    LINE("urn:fangfan:schema:line:1");

    private final Schema schema;

    BodyShape(String id) {
        this.schema = Registry.SCHEMAS.getSchema(SchemaLocation.of(id));
    }

    List<Error> faults(JsonNode body) {
        return schema.validate(body);
    }

    private static final class Registry {

        static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(Map.of(
                                "urn:fangfan:schema:household:1", SchemaResource.text("household"),
                                "urn:fangfan:schema:call:1", SchemaResource.text("call"),
                                "urn:fangfan:schema:line:1", SchemaResource.text("line")))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .locale(Locale.ROOT)
                                .pathType(PathType.JSON_POINTER)
                                .preloadSchema(true)
                                .regularExpressionFactory(Registry::wholeString)
                                .build()));

        // Java's $ also matches before a line break at the end; a match of the whole string does not.
        private static RegularExpression wholeString(String regex) {
            Pattern pattern = Pattern.compile(regex);
            return value -> pattern.matcher(value).matches();
        }
    }
}
