package fangfan.table.check;

import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.Tables;
import fangfan.vocabulary.Language;
import java.util.List;
import java.util.function.Function;

/** Tables analysed under parameters of Jiangjin, and the words of it; parameters as in {@link Tables#parameters}. */
final class Analysed {

    private Analysed() {}

    static Analysis of(DecisionTable table, String parameters) {
        return Analysis.of(table, Tables.parameters(parameters).settingsFor("500116101201", 2023));
    }

    static List<String> codes(DecisionTable table, String parameters) {
        return told(table, parameters, diagnostic -> diagnostic.severity() + " " + diagnostic.code());
    }

    static List<String> inChinese(DecisionTable table, String parameters) {
        return told(table, parameters, diagnostic -> diagnostic.in(Language.ZH));
    }

    static List<String> inEnglish(DecisionTable table, String parameters) {
        return told(table, parameters, diagnostic -> diagnostic.in(Language.EN));
    }

    private static List<String> told(DecisionTable table, String parameters, Function<Diagnostic, String> words) {
        return of(table, parameters).diagnostics().stream().map(words).toList();
    }
}
