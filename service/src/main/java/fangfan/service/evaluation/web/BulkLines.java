package fangfan.service.evaluation.web;

import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.contract.Line;
import fangfan.contract.LineKey;
import fangfan.contract.Lines;
import fangfan.service.access.Caller;
import fangfan.service.evaluation.BulkEvaluations;
import fangfan.service.evaluation.Reply;
import fangfan.service.evaluation.Submission;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemWriter;
import fangfan.vocabulary.Language;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers the lines of a bulk call, batch by batch: a batch is committed before any of its answers is appended. */
@Component
final class BulkLines {

    private static final byte[] LINE_FEED = {'\n'};
    private static final int MOST_LINES = 200;
    private static final int MOST_BYTES = 1 << 20;

    /**
     * How a call wants to be answered.
     *
     * @param explainAll as of a single call, for each line
     */
    record Wish(Caller caller, Language language, boolean explainAll) {}

    private final CallReader reader = new CallReader();
    private final BulkEvaluations evaluations;

    BulkLines(BulkEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    /** Reads lines until the body ends, and appends an answer for each. */
    void answer(Lines lines, Wish wish, Spool answers) throws IOException {
        List<Line> batch = lines.batch(MOST_LINES, MOST_BYTES);
        while (!batch.isEmpty()) {
            answer(batch, wish, answers);
            batch = lines.batch(MOST_LINES, MOST_BYTES);
        }
    }

    private void answer(List<Line> batch, Wish wish, Spool answers) throws IOException {
        List<Submission> submissions = batch.stream()
                .filter(line -> !line.isTooLong())
                .map(line -> submission(line, wish))
                .toList();
        Iterator<Reply> replies =
                evaluations.evaluate(submissions, wish.caller()).iterator();
        for (Line line : batch) {
            Reply reply = line.isTooLong()
                    ? new Reply.Refused(Problem.tooLarge(EvaluationController.MOST_BYTES))
                    : replies.next();
            answers.append(answer(reply, line, wish));
            answers.append(LINE_FEED);
        }
    }

    private Submission submission(Line line, Wish wish) {
        CallReading reading = reader.readLine(line.bytes(), line.number());
        boolean isRead = reading instanceof CallReading.Read;
        return new Submission(
                isRead ? LineKey.cutFrom(line.bytes()) : line.bytes(),
                reading,
                reading instanceof CallReading.Read read
                        ? read.call().key().either(Optional::of, Optional.empty())
                        : Optional.empty(),
                wish.language(),
                wish.explainAll());
    }

    private static byte[] answer(Reply reply, Line line, Wish wish) {
        return reply instanceof Reply.Given given
                ? given.answer()
                : ProblemWriter.write(((Reply.Refused) reply).problem(), wish.language(), line.number());
    }
}
