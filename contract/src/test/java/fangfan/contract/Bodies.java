package fangfan.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bodies for tests, and what the reader makes of them. */
final class Bodies {

    static final CallReader READER = new CallReader();

    private Bodies() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A household with these further properties, written as in JSON. */
    static String householdWith(String properties) {
        String comma = properties.isBlank() ? "" : ",";
        return "{\"householdNo\":\"500116101201-0001\",\"areaCode\":\"500116101201\"" + comma + properties + "}";
    }

    /** What is wrong with the household, each as {@code pointer code}. */
    static List<String> faultsOf(String household) {
        return faults(READER.readHousehold(utf8(household)));
    }

    static List<String> faults(CallReading reading) {
        if (reading instanceof CallReading.Invalid invalid) {
            return invalid.violations().stream()
                    .map(violation -> violation.pointer() + " " + violation.code())
                    .toList();
        }
        if (reading instanceof CallReading.NotJson notJson) {
            return List.of(notJson.position() + " " + notJson.code());
        }
        return List.of();
    }

    static EvaluationCall read(CallReading reading) {
        if (reading instanceof CallReading.Read read) {
            return read.call();
        }
        throw new AssertionError(reading.toString());
    }
}
