package fangfan.table.workbook;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Workbooks that somebody could upload to break in, to exhaust the server or to show people another table than it reads. */
public final class HostileWorkbooks {

    private static final Map<String, Supplier<byte[]>> ALL = new LinkedHashMap<>();

    static {
        HostileFiles.addTo(ALL);
        HostileSheets.addTo(ALL);
    }

    private HostileWorkbooks() {}

    /** Every attack, built when asked for. */
    public static Map<String, Supplier<byte[]>> all() {
        return Map.copyOf(ALL);
    }

    public static byte[] named(String name) {
        Supplier<byte[]> attack = ALL.get(name);
        if (attack == null) {
            throw new IllegalArgumentException("no such attack: " + name);
        }
        return attack.get();
    }

    static String repeated(int times, IntFunction<String> item) {
        return IntStream.range(0, times).mapToObj(item).collect(joining());
    }
}
