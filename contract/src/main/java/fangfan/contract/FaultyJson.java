package fangfan.contract;

/** Ends the reading of a text at its first fault; never leaves the package. */
final class FaultyJson extends Exception {

    private static final long serialVersionUID = 1L;

    private final JsonFault fault;
    private final Position position;

    FaultyJson(JsonFault fault, Position position) {
        super(null, null, false, false);
        this.fault = fault;
        this.position = position;
    }

    CallReading.NotJson reading() {
        return fault.at(position);
    }

    CallReading.NotJson readingOfLine(long number) {
        return fault.at(position.inLine(number));
    }
}
