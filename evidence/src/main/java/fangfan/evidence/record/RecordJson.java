package fangfan.evidence.record;

import fangfan.evidence.Json;
import fangfan.evidence.Malformed;
import fangfan.evidence.Members;
import fangfan.evidence.Millis;
import fangfan.evidence.StrictBase64;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Records as JSON objects, in exports and evidence packages. */
public final class RecordJson {

    private static final String KIND = "kind";
    private static final Pattern EVENT_KIND = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Set<String> LANGUAGES = Set.of("ZH", "EN");

    private RecordJson() {}

    public static ObjectNode write(LogRecord record) {
        if (record instanceof DecisionEntry decision) {
            return write(decision);
        }
        return write((EventEntry) record);
    }

    private static ObjectNode write(DecisionEntry decision) {
        return Json.object()
                .put(KIND, decision.kind())
                .put("id", decision.id().toString())
                .put("caller", decision.caller().toString())
                .put("householdNo", decision.householdNo())
                .put("areaCode", decision.areaCode())
                .put("round", decision.round())
                .put("asOf", decision.asOf().toString())
                .put("rulesetVersion", decision.rulesetVersion())
                .put("outcome", decision.outcome())
                .put("complete", decision.complete())
                .put("decidedAt", Millis.print(decision.decidedAt()))
                .put("language", decision.language())
                .put("explainAll", decision.explainAll())
                .put("dataKey", decision.dataKey().toString())
                .put("call", StrictBase64.print(decision.call()))
                .put("document", StrictBase64.print(decision.document()))
                .put("trace", StrictBase64.print(decision.trace()));
    }

    private static ObjectNode write(EventEntry event) {
        return Json.object()
                .put(KIND, event.kind())
                .put("id", event.id().toString())
                .put("at", Millis.print(event.at()))
                .put("by", event.by().toString())
                .put("area", event.area())
                .put("details", event.details());
    }

    /** Reads exactly what is written: every member, none more, each value in the one way that it is written. */
    public static LogRecord read(ObjectNode json) throws Malformed {
        Members members = new Members(json);
        LogRecord record = read(members);
        members.end();
        return record;
    }

    /** As {@link #read(ObjectNode)}, of members among which there may be others that the caller reads. */
    public static LogRecord read(Members members) throws Malformed {
        String kind = members.text(KIND);
        return kind.equals(DecisionEntry.KIND) ? decision(members) : event(kind, members);
    }

    private static DecisionEntry decision(Members members) throws Malformed {
        return new DecisionEntry(
                members.uuid("id"),
                members.uuid("caller"),
                members.text("householdNo"),
                members.text("areaCode"),
                members.text("round"),
                members.day("asOf"),
                members.number("rulesetVersion"),
                members.text("outcome"),
                members.flag("complete"),
                members.instant("decidedAt"),
                language(members),
                members.flag("explainAll"),
                members.uuid("dataKey"),
                members.base64("call"),
                members.base64("document"),
                members.base64("trace"));
    }

    private static String language(Members members) throws Malformed {
        String language = members.text("language");
        if (!LANGUAGES.contains(language)) {
            throw new Malformed("language");
        }
        return language;
    }

    private static EventEntry event(String kind, Members members) throws Malformed {
        if (!EVENT_KIND.matcher(kind).matches()) {
            throw new Malformed(KIND);
        }
        return new EventEntry(
                members.uuid("id"),
                kind,
                members.instant("at"),
                members.uuid("by"),
                members.text("area"),
                members.text("details"));
    }
}
