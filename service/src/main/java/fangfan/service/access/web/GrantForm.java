package fangfan.service.access.web;

import fangfan.service.access.Accounts;
import fangfan.service.access.AreaPrefix;
import fangfan.service.access.Grant;
import fangfan.service.access.Outcome;
import fangfan.service.access.Role;
import fangfan.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        JsonFields fields = JsonFields.of(body, FIELDS);
        Optional<String> given =
                fields.required("name", value -> name.matcher(value).matches(), "pattern", nameWording);
        Optional<String> role = fields.required("role", GrantForm::isRole, "enum", NO_ROLE);
        Optional<String> area = fields.required("areaPrefix", AreaPrefix::isValid, "pattern", NO_PREFIX);
        return fields.outcome(() ->
                new Grant(given.orElseThrow(), Role.valueOf(role.orElseThrow()), new AreaPrefix(area.orElseThrow())));
    }

    private static boolean isRole(String code) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(code));
    }
}
