package fangfan.table.layout;

import fangfan.table.layout.Look.Role;
import fangfan.table.workbook.RawCell;
import fangfan.table.workbook.RawSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the sheet that explains how to fill in the others. */
final class Legend {

    private static final String NOTES = "本表说明";
    private static final int TERM = 16;
    private static final int EXPLANATION = 96;

    private final Sheet sheet;
    private int row;

    private Legend(Sheet sheet) {
        this.sheet = sheet;
        sheet.width(0, TERM);
        sheet.width(1, EXPLANATION);
    }

    static void ofTable(Sheet sheet, List<String> notes) {
        Legend legend = new Legend(sheet);
        legend.title("怎样填这张表");
        legend.line("一行", "从“编号”到“状态”是一行；一行里填了的条件要同时符合。");
        legend.line("几行同编号", "一条规则可以有几行，有一行符合，规则就符合。行的先后没有关系。");
        legend.line("空白", "条件格空白就是不限。一个条件也没有的行会被退回。");
        legend.line("＞ ≥ ＜ ≤", "＞ 超过，不含本数；≥ 含本数；＜ 低于，不含本数；≤ 不超过，含本数。");
        legend.line("＝ ≠", "＝ 正好是；≠ 不是。");
        legend.line("属于 不属于", "从选项里选，可写几项，用“、”隔开，例如 普通高中、中职。");
        legend.line("含任一 不含", "健康状况这类一人可有几项的：含任一是有所列的至少一项，不含是一项也没有。");
        legend.line("区间", "[16..60) 含 16、不含 60。");
        legend.line("任一成员", "有一个成员符合就算符合。全部成员：每个成员都要符合。要求同一个人符合两个条件的，写在成员表里。");
        legend.line("参数", "数字格里可以写参数表里的键，例如 re.minMonths；数改了只改参数表。参数待定时，这一行的结果也是待定。");
        legend.line("启用", "选“是”才起作用。不用的规则选“否”，不要删行；编号定了不改，也不给别的规则用。");
        legend.line("生效起、止", "对照的是本轮的状态日（2023年第二轮是2023-09-30），不是录入那一天；止日当天有效；空白不限。");
        legend.line("文件 条款 原文", "每行都要写依据。没有读过原文的，核实选“未核实”。");
        legend.line("没问到", "没问到的事实不当作“否”，也不当作 0；可能符合也可能不符合的，结果是不明。");
        legend.line("隐藏的行", "第 3 至 7 行由系统印出并核对，请不要改。保护没有密码，加条件列时可以取消保护。");
        legend.title("怎样写用例");
        legend.line("用例", "每条规则写几户：刚好符合的、差一点的、没问到的。提交时逐条检验，有一条对不上就不能发布。");
        legend.line("期望", "符合、不符合、不明（没问到）、待定（参数还没定）。停用的规则也照样检验，不看生效日期。");
        legend.line("值", "写法和条件格一样：数字、日期、选项；不明是没问到；空白是与这条规则无关，按不明处理。");
        legend.line("各成员", "每个成员写一个，用“；”隔开，例如 无劳动力；不明。没有成员的户写“没有成员”。");
        legend.line("没有", "几项都没有的（例如没有登记风险）写“没有”。");
        legend.line("参数", "用例按江津区（500116）2023年度的参数检验。");
        legend.title(NOTES);
        notes.forEach(note -> legend.line("", note));
    }

    /** The paragraphs about the table itself, as they stand at the end of the sheet. */
    static List<String> notes(RawSheet sheet) {
        List<String> notes = new ArrayList<>();
        boolean here = false;
        for (Map<Integer, RawCell> cells : sheet.rows().values()) {
            if (here && cells.containsKey(1)) {
                notes.add(cells.get(1).value().written());
            }
            here |= cells.containsKey(0) && cells.get(0).value().written().equals(NOTES);
        }
        return notes;
    }

    static void ofParameters(Sheet sheet) {
        Legend legend = new Legend(sheet);
        legend.title("怎样填参数表");
        legend.line("键", "决策表里引用的名字，定了不改。");
        legend.line("类型", "金额、数量、占比、日期、代码。");
        legend.line("地区", "行政区划代码：500000 重庆市，500116 江津区；越具体的越优先。");
        legend.line("年度", "状态日所在的年；空白是每年都用。写了年度的比没写的优先。");
        legend.line("值", "占比填小数，例如 0.25 就是 25%；日期例如 2023-09-30；代码有几项的用“、”隔开，例如 C、D。");
        legend.line("待定", "值空白，状态填待定。用到它的规则一律得出待定，不会拿别的数代替；上级有数、本区待定的，也按待定。");
        legend.line("状态", "已定：政策人员已经定了；建议：项目提出，等政策人员定；待定：还没有数。");
        legend.line("依据", "这个数从哪份文件来；没有找到的照实写。");
        legend.title("轮次");
        legend.line("状态日", "年龄、健康、在校等按这一天算。");
        legend.line("核算期", "收入、务工等按这一段算，起止两天都算。");
    }

    private void title(String title) {
        row += row == 0 ? 1 : 2;
        sheet.put(row, 0, title, Role.TITLE);
        sheet.height(row, 28);
    }

    private void line(String term, String explanation) {
        row++;
        sheet.put(row, 0, term, Role.HEADER);
        sheet.put(row, 1, explanation, Role.ENTRY);
        sheet.fitHeight(row);
    }
}
