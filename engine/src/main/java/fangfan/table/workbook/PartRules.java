package fangfan.table.workbook;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which parts a workbook may hold: a closed list, and a word of its own for each known danger. */
final class PartRules {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.\\-\\[\\] ]+(/[A-Za-z0-9_.\\-\\[\\] ]+)*/?");
    private static final Pattern DOTS = Pattern.compile("(^|/)\\.+(/|$)");
    private static final Pattern MACRO = Pattern.compile("vba|macro|dialogsheet|customui");
    private static final Pattern EMBEDDING =
            Pattern.compile("embeddings/|oleobject|activex|ctrlprop|^package$|^control$|webextension");
    private static final Pattern LINK = Pattern.compile("externallink");
    private static final Pattern DATA = Pattern.compile("connections|querytable|volatiledependencies|model/");
    private static final Pattern XML = Pattern.compile(".*\\.(xml|rels|vml)");
    private static final Pattern PICTURE_OR_PRINTER =
            Pattern.compile(".*\\.(png|jpe?g|gif|bmp|emf|wmf)|xl/printersettings/[^/]*\\.bin");
    private static final Set<String> RELATIONSHIPS = Set.of(
            "officedocument",
            "core-properties",
            "extended-properties",
            "custom-properties",
            "thumbnail",
            "worksheet",
            "sharedstrings",
            "styles",
            "theme",
            "comments",
            "threadedcomment",
            "person",
            "vmldrawing",
            "drawing",
            "image",
            "printersettings",
            "calcchain",
            "sheetmetadata",
            "customxml",
            "customxmlprops",
            "hyperlink");

    private final Faults faults;

    PartRules(Faults faults) {
        this.faults = faults;
    }

    /** Names are plain, so that no two programs can unpack them differently. */
    static boolean plain(String name) {
        return NAME.matcher(name).matches() && !DOTS.matcher(name).find();
    }

    static boolean isXml(String name) {
        return XML.matcher(lower(name)).matches();
    }

    void checkName(String name) {
        String lower = lower(name);
        boolean known = isXml(name) || PICTURE_OR_PRINTER.matcher(lower).matches() || lower.endsWith("/");
        check(lower, Written.plain(name), known);
    }

    void checkContentType(String type, String place) {
        check(lower(type), place, true);
    }

    void checkRelationship(Relationship relationship, String place) {
        if (relationship.external()) {
            String target = Written.quoted(relationship.target());
            faults.add(
                    "package.external-link",
                    place,
                    "含指向文件以外的链接 %s，请取消该链接后再上传".formatted(target),
                    "links outside the file to %s: remove the link".formatted(target));
        } else {
            String kind = lower(relationship.kind());
            check(kind, Written.plain(relationship.target()), RELATIONSHIPS.contains(kind));
        }
    }

    private void check(String lower, String place, boolean known) {
        if (MACRO.matcher(lower).find()) {
            faults.add(
                    "package.macro",
                    place,
                    "含宏，请另存为不含宏的“Excel 工作簿（.xlsx）”后再上传",
                    "holds macros: save the file as an Excel workbook (.xlsx) without macros");
        } else if (EMBEDDING.matcher(lower).find()) {
            faults.add(
                    "package.embedding", place, "含嵌入的对象或控件，请删除后再上传", "holds an embedded object or control: remove it");
        } else if (LINK.matcher(lower).find()) {
            faults.add(
                    "package.external-link", place, "链接到其他工作簿，请断开链接后再上传", "links to another workbook: break the link");
        } else if (DATA.matcher(lower).find()) {
            faults.add(
                    "package.external-data",
                    place,
                    "含外部数据连接，请删除连接后再上传",
                    "holds a connection to external data: remove it");
        } else if (!known) {
            faults.add(
                    "package.entry-not-allowed",
                    place,
                    "不是决策表工作簿应有的内容，请删除后再上传",
                    "does not belong in a decision-table workbook: remove it");
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
