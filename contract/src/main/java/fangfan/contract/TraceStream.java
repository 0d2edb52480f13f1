package fangfan.contract;

import fangfan.decision.Trace;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a trace token by token.
 *
 * <p>Fast path: a trace has a thousand small parts and is written for every decision; binding them costs twice as much.
 */
final class TraceStream {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int USUAL_SIZE = 1 << 15;
    private static final SerializableString DERIVED = new SerializedString("derived");
    private static final SerializableString RULES = new SerializedString("rules");
    private static final SerializableString RULE_ID = new SerializedString("ruleId");
    private static final SerializableString VERDICT = new SerializedString("verdict");
    private static final SerializableString FAILURE = new SerializedString("failure");
    private static final SerializableString ROWS = new SerializedString("rows");
    private static final SerializableString TABLE = new SerializedString("table");
    private static final SerializableString AT = new SerializedString("at");
    private static final SerializableString FIRED = new SerializedString("fired");
    private static final SerializableString CONDITIONS = new SerializedString("conditions");
    private static final SerializableString CELL = new SerializedString("cell");
    private static final SerializableString VERDICTS = new SerializedString("verdicts");

    private final JsonGenerator out;

    private TraceStream(JsonGenerator out) {
        this.out = out;
    }

    /** @return UTF-8 */
    static byte[] write(Trace trace) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            new TraceStream(out).trace(trace);
        }
        return bytes.toByteArray();
    }

    private void trace(Trace trace) {
        out.writeStartObject();
        out.writeName(DERIVED);
        out.writeStartObject();
        trace.derived().forEach((fact, value) -> {
            out.writeName(fact);
            out.writeString(value);
        });
        out.writeEndObject();
        out.writeName(RULES);
        out.writeStartArray();
        trace.rules().forEach(this::rule);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void rule(Trace.Rule rule) {
        out.writeStartObject();
        text(RULE_ID, rule.ruleId());
        text(VERDICT, rule.verdict());
        String failure = rule.failure();
        if (failure != null) {
            text(FAILURE, failure);
        }
        out.writeName(ROWS);
        out.writeStartArray();
        rule.rows().forEach(this::row);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void row(Trace.Row row) {
        out.writeStartObject();
        text(TABLE, row.table());
        text(AT, row.at());
        text(FIRED, row.fired());
        out.writeName(CONDITIONS);
        out.writeStartArray();
        row.conditions().forEach(this::condition);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void condition(Trace.Condition condition) {
        out.writeStartObject();
        text(CELL, condition.cell());
        text(VERDICTS, condition.verdicts());
        out.writeEndObject();
    }

    private void text(SerializableString name, String value) {
        out.writeName(name);
        out.writeString(value);
    }
}
