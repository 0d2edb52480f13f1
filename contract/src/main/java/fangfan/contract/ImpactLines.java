package fangfan.contract;

import fangfan.decision.BeforeAndAfter;
import fangfan.decision.Impact;
import fangfan.vocabulary.Text;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts households into an impact, a call each line, as bulk calls are. What is wrong with one line does not touch the others. */
public final class ImpactLines {

    /** In bytes, without the line break. */
    public static final int LONGEST = 1 << 20;

    private static final Text TOO_LONG =
            new Text("这一行超过 1 MB，请核对是不是少了换行", "the line is longer than 1 MB; check whether a line break is missing");
    private static final Text OUTSIDE =
            new Text("这一户不在您负责的地区，没有计入", "the household lies outside your area, so it is not counted");
    private static final Text NO_ROUND =
            new Text("改前改后的规则不都有这个轮次，请核对 round", "not both versions of the rules know this round; check `round`");

    private final CallReader reader = new CallReader();
    private final BeforeAndAfter versions;
    private final Optional<String> usualRound;
    private final Predicate<String> isCovered;

    /**
     * @param usualRound of lines that name none
     * @param isCovered whether households with this area code are counted
     */
    public ImpactLines(BeforeAndAfter versions, Optional<String> usualRound, Predicate<String> isCovered) {
        this.versions = versions;
        this.usualRound = usualRound;
        this.isCovered = isCovered;
    }

    /** @return why the line could not be counted */
    public Optional<BadLine> count(Line line, Impact impact) {
        if (line.isTooLong()) {
            return Optional.of(BadLine.of(line, TOO_LONG));
        }
        CallReading reading = reader.readLine(line.bytes(), line.number());
        if (reading instanceof CallReading.NotJson notJson) {
            return Optional.of(BadLine.of(line, notJson));
        }
        if (reading instanceof CallReading.Invalid invalid) {
            return Optional.of(BadLine.of(line, invalid));
        }
        EvaluationCall call = ((CallReading.Read) reading).call();
        if (!isCovered.test(call.household().areaCode())) {
            return Optional.of(BadLine.of(line, OUTSIDE));
        }
        boolean isCounted = call.round()
                .either(Optional::of, usualRound)
                .filter(round -> versions.count(call.household(), round, impact))
                .isPresent();
        return isCounted ? Optional.empty() : Optional.of(BadLine.of(line, NO_ROUND));
    }
}
