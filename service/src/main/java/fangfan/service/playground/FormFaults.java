package fangfan.service.playground;

import fangfan.contract.Violation;
import fangfan.service.page.Words;
import fangfan.service.vocabulary.FactEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says what is wrong with a call at the fields of the form that it was written from. */
final class FormFaults {

    private static final String HOUSEHOLD = "/household/";
    private static final Pattern POSITION = Pattern.compile("\\[([0-9]+)]");
    private static final Pattern INDEX = Pattern.compile("/([0-9]+)(?=/|$)");
    private static final Set<String> HAVE_A_PATTERN = Set.of("MONEY", "COUNT", "MEASURE", "DAY", "MONTH");

    private final FormShape shape;
    private final Words words;

    FormFaults(FormShape shape, Words words) {
        this.shape = shape;
        this.words = words;
    }

    /** Messages by the name of the field. */
    Map<String, List<String>> byField(List<Violation> violations) {
        Map<String, List<String>> byField = new TreeMap<>();
        all(violations).stream()
                .filter(fault -> !fault.field().isEmpty())
                .forEach(fault -> byField.computeIfAbsent(fault.field(), field -> new ArrayList<>())
                        .add(fault.message()));
        return byField;
    }

    List<HouseholdForm.Fault> all(List<Violation> violations) {
        return violations.stream().map(this::fault).distinct().toList();
    }

    private HouseholdForm.Fault fault(Violation violation) {
        String name = name(violation.pointer());
        if (name.equals(FormCall.AREA)) {
            return new HouseholdForm.Fault(name, words.of("table.form.area"), words.of("table.form.fault.area"));
        }
        Optional<FactEntry> entry = entry(name);
        if (entry.isEmpty()) {
            String message = violation.message().in(words.language());
            return new HouseholdForm.Fault(
                    "", "", violation.pointer().isEmpty() ? message : violation.pointer() + "：" + message);
        }
        Matcher position = POSITION.matcher(name);
        String label = position.find()
                ? words.of(
                        "table.form.itemField",
                        words.of("table.form.item." + entry.get().list(), Integer.parseInt(position.group(1)) + 1),
                        entry.get().label())
                : entry.get().label();
        return new HouseholdForm.Fault(name, label, message(violation, entry.get()));
    }

    private String message(Violation violation, FactEntry entry) {
        return HAVE_A_PATTERN.contains(entry.type()) && !violation.code().equals("range")
                ? words.of("table.form.fault." + entry.type())
                : violation.message().in(words.language());
    }

    private Optional<FactEntry> entry(String name) {
        String key = POSITION.matcher(name).replaceAll("[]");
        return Stream.concat(
                        shape.household().stream(),
                        shape.lists().entrySet().stream()
                                .flatMap(list -> Stream.concat(Stream.of(list.getKey()), list.getValue().stream())))
                .filter(entry -> entry.key().equals(key))
                .findFirst();
    }

    /** Of a field, as the reader of calls says it. */
    static String pointer(String name) {
        return HOUSEHOLD + POSITION.matcher(name).replaceAll("/$1").replace('.', '/');
    }

    /** The field that a pointer leads to or into. */
    private String name(String pointer) {
        if (!pointer.startsWith(HOUSEHOLD)) {
            return "";
        }
        String path = INDEX.matcher(pointer.substring(HOUSEHOLD.length()))
                .replaceAll("[$1]")
                .replace('/', '.');
        String ofCode = path.endsWith("]") ? path.substring(0, path.lastIndexOf('[')) : path;
        return entry(path).isPresent() || path.equals(FormCall.AREA) ? path : ofCode;
    }
}
