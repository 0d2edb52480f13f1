package fangfan.contract;

import fangfan.vocabulary.Text;
import java.util.List;

/** What became of the bytes of a call. */
public sealed interface CallReading {

    /** The call, valid throughout. */
    record Read(EvaluationCall call) implements CallReading {}

    /** The bytes are no JSON text that can be relied on. */
    record NotJson(Position position, String code, Text message) implements CallReading {}

    /** The text is JSON, but not of the contract's shape: all violations at once. */
    record Invalid(List<Violation> violations) implements CallReading {}
}
