package fangfan.cli;

import fangfan.contract.Position;
import fangfan.contract.Violation;
import fangfan.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/** Files that must be mended, made by hand. */
final class Refusals {

    private Refusals() {}

    static Evaluated.Refused oneFault(String file) {
        return new Evaluated.Refused(
                file,
                Optional.empty(),
                List.of(new Violation("/household/areaCode", "required", new Text("必填", "missing"))));
    }

    static Evaluated.Refused notJson(String file) {
        return new Evaluated.Refused(
                file,
                Optional.of(new Position(2, 3, 9)),
                List.of(new Violation(
                        "", "not-json", new Text("第 2 行第 3 列：不是合法的 JSON", "line 2, column 3: not JSON"))));
    }
}
