package fangfan.service.playground;

import fangfan.service.vocabulary.FactEntry;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the answers of a form as the body of a call. What is wrong with an answer is left for the reader of calls to say, so a
 * number that is none is sent as it was written.
 */
final class FormCall {

    static final String AREA = "areaCode";
    static final List<String> NO_LINES = List.of("无", "none");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HOUSEHOLD_NO = "0";
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

    private final FormAnswers answers;

    private FormCall(FormAnswers answers) {
        this.answers = answers;
    }

    /** Indented, for people. */
    static String of(FormShape shape, FormAnswers answers) {
        FormCall form = new FormCall(answers);
        ObjectNode call = JSON.createObjectNode();
        ObjectNode household = call.putObject("household");
        household.put("householdNo", HOUSEHOLD_NO);
        household.put(AREA, answers.area());
        shape.household().forEach(entry -> form.put(entry, entry.key(), entry.key(), household));
        shape.lists().forEach((list, ofItem) -> form.putList(list, ofItem, household));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(call);
    }

    /** Nothing said and nothing filled in: the list is not known. */
    private void putList(FactEntry list, List<FactEntry> ofItem, ObjectNode household) {
        int items = answers.said(list).orElse(answers.filled(list));
        if (items == 0 && answers.said(list).isEmpty()) {
            return;
        }
        ArrayNode array = household.putArray(list.key());
        for (int position = 0; position < items; position++) {
            ObjectNode item = array.addObject();
            if (list.key().equals(FormShape.MEMBERS)) {
                item.put("memberNo", String.valueOf(position + 1));
            }
            for (FactEntry entry : ofItem) {
                String property = entry.key().substring(list.key().length() + "[].".length());
                put(entry, FormShape.name(entry, position), property, item);
            }
        }
    }

    private void put(FactEntry entry, String name, String path, ObjectNode into) {
        List<String> texts = answers.all(name);
        if (texts.isEmpty()) {
            return;
        }
        int dot = path.indexOf('.');
        ObjectNode parent = dot < 0 ? into : into.withObjectProperty(path.substring(0, dot));
        put(entry, texts, path.substring(dot + 1), parent);
    }

    private static void put(FactEntry entry, List<String> texts, String property, ObjectNode parent) {
        String plain = Normalizer.normalize(texts.get(0), Normalizer.Form.NFKC);
        switch (entry.type()) {
            case "FLAG" -> {
                if (List.of("true", "false").contains(plain)) {
                    parent.put(property, Boolean.parseBoolean(plain));
                } else {
                    parent.put(property, plain);
                }
            }
            case "COUNT" -> {
                if (WHOLE.matcher(plain).matches()) {
                    parent.put(property, Integer.parseInt(plain));
                } else {
                    parent.put(property, plain);
                }
            }
            case "MEASURE" -> {
                if (DECIMAL.matcher(plain).matches()) {
                    parent.put(property, new BigDecimal(plain));
                } else {
                    parent.put(property, plain);
                }
            }
            case "CODES" ->
                texts.stream().filter(code -> !code.equals(FormAnswers.NONE)).forEach(parent.putArray(property)::add);
            case "TEXTS" ->
                Arrays.stream(texts.get(0).split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !NO_LINES.contains(line))
                        .forEach(parent.putArray(property)::add);
            case "TEXT" -> parent.put(property, texts.get(0));
            default -> parent.put(property, plain);
        }
    }
}
