package fangfan.service.access.web;

import fangfan.contract.Violation;
import fangfan.service.access.Accounts;
import fangfan.service.access.AreaPrefix;
import fangfan.service.access.Grant;
import fangfan.service.access.Outcome;
import fangfan.service.access.Role;
import fangfan.service.problem.Problem;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What an administrator sends to create a key or an account: {@code {name, role, areaPrefix}}. All faults are told at once. */
final class GrantForm {

    static final GrantForm KEY = new GrantForm(
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}"),
            new Text(
                    "1 到 64 个字，可用文字、数字、空格和 . _ -，以文字或数字开头；写应用或岗位，不写人名",
                    "1 to 64 letters, digits, spaces and . _ -, a letter or digit first; name an app or a post, never a person"));
    static final GrantForm ACCOUNT = new GrantForm(
            Accounts.NAME,
            new Text(
                    "1 到 64 个字符，可用小写英文字母、数字和 . _ -，以字母或数字开头；写岗位，不写人名",
                    "1 to 64 lower-case letters a to z, digits and . _ -, a letter or digit first; name a post, never a person"));

    private static final Set<String> FIELDS = Set.of("name", "role", "areaPrefix");
    private static final String ROLES =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", "));

    private static final Text NO_OBJECT = new Text("应为对象 {…}", "give an object {…}");
    private static final Text REQUIRED = new Text("必填，不能缺少，请补上", "missing; it must be given");
    private static final Text UNKNOWN =
            new Text("没有这个字段，请核对字段名，或者删去", "no such property; check its name or leave it out");
    private static final Text NO_STRING = new Text("类型不对，应填带引号的文字", "wrong type; give a string");
    private static final Text NO_ROLE =
            new Text("不是可选的代码，请从中选一个：" + ROLES, "not one of the codes; give one of " + ROLES);
    private static final Text NO_PREFIX = new Text(
            "应为地区代码的前几位，最多 12 位数字，例如 500116；空着是所有地区",
            "give the first digits of the area code, at most 12, such as 500116; empty is everywhere");

    private final Pattern name;
    private final Text nameWording;

    private GrantForm(Pattern name, Text nameWording) {
        this.name = name;
        this.nameWording = nameWording;
    }

    Outcome<Grant> read(JsonNode body) {
        List<Violation> violations = new ArrayList<>();
        if (!body.isObject()) {
            return refused(List.of(new Violation("", "type", NO_OBJECT)));
        }
        for (String property : body.propertyNames()) {
            if (!FIELDS.contains(property)) {
                violations.add(new Violation(unknown(property), "unknown-property", UNKNOWN));
            }
        }
        Field field = new Field(body, violations);
        Optional<String> given = field.text("name", value -> name.matcher(value).matches(), "pattern", nameWording);
        Optional<String> role = field.text("role", GrantForm::isRole, "enum", NO_ROLE);
        Optional<String> area = field.text("areaPrefix", AreaPrefix::isValid, "pattern", NO_PREFIX);
        return violations.isEmpty()
                ? new Outcome.Done<>(new Grant(
                        given.orElseThrow(), Role.valueOf(role.orElseThrow()), new AreaPrefix(area.orElseThrow())))
                : refused(violations);
    }

    private static Outcome<Grant> refused(List<Violation> violations) {
        return new Outcome.Refused<>(Problem.invalid(violations));
    }

    private static boolean isRole(String code) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(code));
    }

    // A name too long to be an honest mistake is not told back.
    private static String unknown(String property) {
        return property.length() > 64
                ? ""
                : JsonPointer.empty().appendProperty(property).toString();
    }

    private record Field(JsonNode body, List<Violation> violations) {

        Optional<String> text(String field, Predicate<String> isValid, String code, Text wording) {
            JsonNode value = body.get(field);
            if (value == null) {
                return faulty(field, "required", REQUIRED);
            }
            if (!value.isString()) {
                return faulty(field, "type", NO_STRING);
            }
            return isValid.test(value.stringValue()) ? Optional.of(value.stringValue()) : faulty(field, code, wording);
        }

        private Optional<String> faulty(String field, String code, Text wording) {
            violations.add(new Violation("/" + field, code, wording));
            return Optional.empty();
        }
    }
}
