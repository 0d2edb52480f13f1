package fangfan.service.proofs;

import fangfan.service.Calls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What tells a person apart, made up and found nowhere else: whatever holds one of them, it came through the service. */
final class Markers {

    /** With a valid check digit; nobody was born that day in a town that is not one of the county's. */
    static final String ID_NO = "500116193111037139";

    static final String NAME = "澹台某某";
    static final String PHONE = "13800009317";
    static final String COLLECTOR = "濮阳某某";

    static final List<String> ALL = List.of(ID_NO, NAME, PHONE, COLLECTOR);

    private static final List<byte[]> BYTES = ALL.stream()
            .flatMap(marker -> Stream.of(marker, URLEncoder.encode(marker, StandardCharsets.UTF_8), escaped(marker)))
            .distinct()
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();

    private Markers() {}

    /** The demonstration household, as if it were theirs. */
    static String call(String householdNo) {
        ObjectNode call = Calls.read(Calls.demo());
        call.withObject("/visit").putArray("collectors").add(COLLECTOR);
        ObjectNode household = call.withObject("/household");
        household.put("householdNo", householdNo).put("phone", PHONE);
        household.get("members").forEach(member -> ((ObjectNode) member).put("name", NAME));
        ((ObjectNode) household.get("members").get(0))
                .put("idType", "CITIZEN_ID")
                .put("idNo", ID_NO)
                .put("sex", "MALE")
                .put("birthDate", "1931-11-03");
        return call.toString();
    }

    /** How many markers stand in it: as they are, or as addresses or JSON escape them. */
    static int in(byte[] content) {
        return (int) BYTES.stream().filter(marker -> stands(marker, content)).count();
    }

    /** The files below the directory that hold a marker, with how many. */
    static TreeMap<String, Integer> inFiles(Path directory) throws IOException {
        TreeMap<String, Integer> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                int markers = in(read(file));
                if (markers > 0) {
                    found.put(directory.relativize(file).toString(), markers);
                }
            });
        }
        return found;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean stands(byte[] marker, byte[] content) {
        for (int at = 0; at + marker.length <= content.length; at++) {
            int same = 0;
            while (same < marker.length && content[at + same] == marker[same]) {
                same++;
            }
            if (same == marker.length) {
                return true;
            }
        }
        return false;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c < 128 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return escaped.toString();
    }
}
