package fangfan.cli;

import java.util.ArrayList;
import java.util.List;

/** A list in running text, broken between its items where a line is full. */
final class WrappedList {

    private static final int WIDTH = 100;

    private WrappedList() {}

    /** @param indent what every line but the first begins with */
    static List<String> lines(String start, List<String> items, String separator, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(start);
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i) + (i < items.size() - 1 ? separator : "");
            boolean full = DisplayWidth.of(line + item.strip()) > WIDTH;
            if (full && i > 0) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent);
            }
            line.append(item);
        }
        lines.add(line.toString());
        return lines;
    }
}
