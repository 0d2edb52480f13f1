package fangfan.decision;

import java.util.List;
import java.util.Optional;

/** Names as documents may hold them: the surname and 某, never more. */
public final class MaskedName {

    private static final List<String> COMPOUND_SURNAMES = List.of(
            "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "夏侯", "司徒", "长孙", "宇文", "端木", "独孤", "南宫", "申屠",
            "百里", "呼延");

    private MaskedName() {}

    public static Optional<String> of(String name) {
        String trimmed = name.strip();
        if (trimmed.isEmpty()) {
            return Optional.empty();
        }
        String surname = COMPOUND_SURNAMES.stream()
                .filter(compound -> trimmed.startsWith(compound) && trimmed.length() > compound.length())
                .findFirst()
                .orElseGet(() -> Character.toString(trimmed.codePointAt(0)));
        return Optional.of(surname + "某");
    }
}
