package fangfan.table.workbook;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How one part of the package points to another.
 *
 * @param kind the last word of its type, such as {@code worksheet}
 * @param target an entry name, or an address as written if external
 */
record Relationship(String id, String kind, String target, boolean external) {

    /** The entry that a target means, seen from a {@code .rels} part: {@code xl/_rels/workbook.xml.rels} stands for xl/. */
    static String resolved(String target, String relsEntry) {
        Deque<String> segments = new ArrayDeque<>();
        if (!target.startsWith("/")) {
            addSegments(relsEntry.substring(0, relsEntry.lastIndexOf("_rels/")), segments);
        }
        addSegments(target, segments);
        return String.join("/", segments);
    }

    private static void addSegments(String path, Deque<String> segments) {
        for (String segment : path.split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
    }
}
