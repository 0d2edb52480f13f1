package fangfan.decision;

import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.workbook.Written;
import fangfan.vocabulary.Text;
import java.util.Optional;

/** What a workbook may be called: the name of a file says which table it is, and nothing else may stand in it. */
public final class WorkbookNames {

    private WorkbookNames() {}

    /** The id of the table that a file is named after; absent for one that is no table. */
    static Optional<String> table(String fileName) {
        return Optional.of(fileName)
                .filter(name -> name.endsWith(RulesetSource.TABLE_SUFFIX))
                .map(name -> name.substring(0, name.length() - RulesetSource.TABLE_SUFFIX.length()));
    }

    /** Absent when the name is that of a table or of the parameters. */
    public static Optional<Diagnostic> fault(String fileName) {
        if (fileName.equals(RulesetSource.PARAMETERS)) {
            return Optional.empty();
        }
        Optional<String> id = table(fileName);
        if (id.isEmpty()) {
            return Optional.of(
                    misnamed(
                            fileName,
                            "决策表的文件名要以 .drl.xlsx 结尾，参数表要叫 parameters.xlsx，请改名",
                            "a decision table's file name ends in .drl.xlsx, and the parameters are named parameters.xlsx: rename it"));
        }
        return DecisionTable.isValidId(id.get())
                ? Optional.empty()
                : Optional.of(misnamed(
                        fileName,
                        "文件名里 .drl.xlsx 前面只能用小写英文字母、数字和连字符，例如 key-groups.drl.xlsx，请改名",
                        "before .drl.xlsx a file's name holds small letters, digits and hyphens only, such as"
                                + " key-groups.drl.xlsx: rename it"));
    }

    private static Diagnostic misnamed(String fileName, String zh, String en) {
        return new Diagnostic("file.name", Written.plain(fileName), new Text(zh, en));
    }
}
