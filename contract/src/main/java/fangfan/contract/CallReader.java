package fangfan.contract;

import fangfan.facts.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Reads the bodies of calls. Whatever the bytes are, the answer is a value: nothing is thrown. */
public final class CallReader {

    private static final JsonPointer ROOT = JsonPointer.empty();
    private static final JsonPointer HOUSEHOLD = ROOT.appendProperty("household");

    /** Reads the body of a single call: {@code {round?, visit?, household}}. */
    public CallReading readCall(byte[] body) {
        return read(body, BodyShape.CALL);
    }

    /**
     * Reads one line of a bulk call: the body of a single call with an optional {@code key}.
     *
     * @param line without its line break
     * @param number of the line, from 1
     */
    public CallReading readLine(byte[] line, long number) {
        try {
            return reading(JsonTree.of(StrictUtf8.decode(line)), BodyShape.LINE);
        } catch (FaultyJson faulty) {
            return faulty.readingOfLine(number);
        }
    }

    /** Reads a household alone; round and visit are not known. */
    public CallReading readHousehold(byte[] household) {
        return read(household, BodyShape.HOUSEHOLD);
    }

    /** Reads a file that people keep: a call's body when it has a member {@code household}, else a household alone. */
    public CallReading readAny(byte[] file) {
        return read(file, body -> body.has("household") ? BodyShape.CALL : BodyShape.HOUSEHOLD);
    }

    private static CallReading read(byte[] bytes, BodyShape shape) {
        return read(bytes, body -> shape);
    }

    private static CallReading read(byte[] bytes, Function<JsonNode, BodyShape> shapeOf) {
        try {
            JsonNode body = JsonTree.of(StrictUtf8.decode(bytes));
            return reading(body, shapeOf.apply(body));
        } catch (FaultyJson faulty) {
            return faulty.reading();
        }
    }

    private static CallReading reading(JsonNode body, BodyShape shape) {
        List<Violation> violations = violations(body, shape);
        return violations.isEmpty()
                ? new CallReading.Read(call(body, shape))
                : new CallReading.Invalid(List.copyOf(violations));
    }

    private static List<Violation> violations(JsonNode body, BodyShape shape) {
        JsonPointer at = shape == BodyShape.HOUSEHOLD ? ROOT : HOUSEHOLD;
        JsonNode household = body.at(at);
        List<Violation> violations = new ArrayList<>(SchemaViolations.in(body, shape));
        violations.addAll(AmountDecimals.in(household, at));
        violations.addAll(MemberReferences.in(household, at));
        return violations;
    }

    private static EvaluationCall call(JsonNode body, BodyShape shape) {
        if (shape == BodyShape.HOUSEHOLD) {
            return new EvaluationCall(
                    Answer.notKnown(),
                    Answer.notKnown(),
                    Visit.notKnown(),
                    HouseholdMapping.household(new Fields(body)));
        }
        Fields call = new Fields(body);
        return new EvaluationCall(
                call.text("key"),
                call.text("round"),
                call.part("visit", VisitMapping::visit, Visit.notKnown()),
                HouseholdMapping.household(new Fields(body.get("household"))));
    }
}
