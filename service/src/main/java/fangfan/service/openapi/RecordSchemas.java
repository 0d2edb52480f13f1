package fangfan.service.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fangfan.decision.Document;
import io.swagger.v3.core.util.Json31;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns records that are written as JSON into components. What may be null is left out of documents, so it is not required. */
final class RecordSchemas {

    private static final Map<Class<?>, String[]> TYPES = Map.of(
            String.class, new String[] {"string"},
            boolean.class, new String[] {"boolean"},
            Boolean.class, new String[] {"boolean"},
            int.class, new String[] {"integer", "int32"},
            Integer.class, new String[] {"integer", "int32"},
            long.class, new String[] {"integer", "int64"},
            BigDecimal.class, new String[] {"number"},
            LocalDate.class, new String[] {"string", "date"},
            OffsetDateTime.class, new String[] {"string", "date-time"});

    private final ObjectNode components;

    RecordSchemas(ObjectNode components) {
        this.components = components;
    }

    /** Adds the record and those that it holds. */
    void add(Class<?> record) {
        String name = name(record);
        if (components.has(name)) {
            return;
        }
        ObjectNode schema = components.putObject(name);
        schema.put("type", "object");
        ObjectNode properties = Json31.mapper().createObjectNode();
        ArrayNode required = Json31.mapper().createArrayNode();
        for (RecordComponent component : record.getRecordComponents()) {
            properties.set(component.getName(), schema(component.getGenericType()));
            if (!isNullable(component.getAnnotatedType())) {
                required.add(component.getName());
            }
        }
        schema.set("properties", properties);
        schema.set("required", required);
    }

    private ObjectNode schema(Type type) {
        ObjectNode schema = Json31.mapper().createObjectNode();
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            schema.put("type", "array").set("items", schema(list.getActualTypeArguments()[0]));
            return schema;
        }
        Class<?> simple = (Class<?>) type;
        if (simple == JsonNode.class) {
            return schema;
        }
        if (simple.isEnum()) {
            ArrayNode constants = schema.put("type", "string").putArray("enum");
            for (Object constant : simple.getEnumConstants()) {
                constants.add(constant.toString());
            }
            return schema;
        }
        if (simple.isRecord()) {
            add(simple);
            return schema.put("$ref", "#/components/schemas/" + name(simple));
        }
        String[] typeAndFormat = TYPES.get(simple);
        if (typeAndFormat == null) {
            throw new IllegalStateException("no schema for " + type);
        }
        schema.put("type", typeAndFormat[0]);
        return typeAndFormat.length == 1 ? schema : schema.put("format", typeAndFormat[1]);
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    /** Parts are named after their whole; those of the decision document have names of their own. */
    private static String name(Class<?> record) {
        Class<?> whole = record.getEnclosingClass();
        return whole == null || whole == Document.class
                ? record.getSimpleName()
                : whole.getSimpleName() + record.getSimpleName();
    }
}
