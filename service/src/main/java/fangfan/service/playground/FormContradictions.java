package fangfan.service.playground;

import fangfan.contract.Violation;
import fangfan.service.vocabulary.FactEntry;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;

/** Answers of a form that contradict each other: the call that it is written as could hold only one of them. */
final class FormContradictions {

    private static final Text SOME_AND_NONE =
            new Text("又选了“都没有”，又选了别的；请只留一种", "both “none of these” and others are chosen; leave only one of the two");
    private static final String TOO_FEW_ZH = "这里选的比下面填了的少（下面填到了第 %d 个）；请改大，或按“按这个数列出”去掉多出来的";
    private static final String TOO_FEW_EN =
            "fewer than are filled in below, which go up to number %d; choose more, or press “List that many” to remove the others";

    private FormContradictions() {}

    static List<Violation> in(FormShape shape, FormAnswers answers) {
        List<Violation> found = new ArrayList<>();
        shape.household().forEach(entry -> addCodes(entry, entry.key(), answers, found));
        shape.lists().forEach((list, ofItem) -> {
            int filled = answers.filled(list);
            if (answers.said(list).orElse(filled) < filled) {
                found.add(new Violation(
                        FormFaults.pointer(list.key()),
                        "contradiction",
                        new Text(TOO_FEW_ZH.formatted(filled), TOO_FEW_EN.formatted(filled))));
            }
            for (int position = 0; position < filled; position++) {
                for (FactEntry entry : ofItem) {
                    addCodes(entry, FormShape.name(entry, position), answers, found);
                }
            }
        });
        return List.copyOf(found);
    }

    private static void addCodes(FactEntry entry, String name, FormAnswers answers, List<Violation> found) {
        List<String> chosen = answers.all(name);
        if (entry.type().equals("CODES") && chosen.size() > 1 && chosen.contains(FormAnswers.NONE)) {
            found.add(new Violation(FormFaults.pointer(name), "contradiction", SOME_AND_NONE));
        }
    }
}
