package fangfan.table.workbook;

import fangfan.table.Diagnostic;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects faults in order, one of a kind and place, and counts those beyond what anybody reads. */
final class Faults {

    private static final int MOST = 200;

    private final String fileName;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();
    private int more;

    Faults(String fileName) {
        this.fileName = Written.plain(fileName);
    }

    String fileName() {
        return fileName;
    }

    void add(String code, String place, String zh, String en) {
        add(new Diagnostic(code, place, new Text(zh, en)));
    }

    /** Adds a fault of the file as a whole. */
    void addOfFile(String code, String zh, String en) {
        add(code, fileName, zh, en);
    }

    void add(Diagnostic fault) {
        if (found.size() == MOST) {
            more++;
        } else if (seen.add(List.of(fault.code(), fault.place()))) {
            found.add(fault);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(found);
        if (more > 0) {
            all.add(new Diagnostic(
                    "workbook.more-faults",
                    fileName,
                    new Text("另有 " + more + " 处问题，请先改正以上各处", more + " more faults: correct those above first")));
        }
        return List.copyOf(all);
    }
}
