package fangfan.service.database;

import fangfan.vocabulary.Text;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator, in both languages, why the service did not start. */
final class StartRefusalAnalyzer extends AbstractFailureAnalyzer<StartRefusal> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartRefusal cause) {
        return new FailureAnalysis(both(cause.problem()), both(cause.remedy()), cause);
    }

    private static String both(Text text) {
        return text.zh() + System.lineSeparator() + text.en();
    }
}
