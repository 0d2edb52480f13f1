package fangfan.cli;

import fangfan.decision.RulesetSource;
import fangfan.decision.WorkbookNames;
import fangfan.vocabulary.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The two rulesets that are compared. A workbook alone takes its place in the folder of the other side, else among the shipped ones. */
record ComparedSources(RulesetSource before, RulesetSource after) {

    /** One of the arguments. */
    private record Side(Path path, Map<String, byte[]> workbooks) {

        static Side of(Path path) {
            Map<String, byte[]> workbooks = WorkbookSet.of(List.of(path)).get(0).asked();
            workbooks
                    .keySet()
                    .forEach(name -> WorkbookNames.fault(name).ifPresent(fault -> {
                        throw new MisusedArgument(fault.place(), fault.message());
                    }));
            return new Side(path, workbooks);
        }

        boolean isWhole() {
            return Files.isDirectory(path);
        }

        RulesetSource among(Map<String, byte[]> others) {
            Map<String, byte[]> all = new TreeMap<>(isWhole() ? Map.of() : others);
            all.putAll(workbooks);
            return RulesetSource.read(all);
        }
    }

    /**
     * @param arguments the later version, or the earlier one and the later; alone it is compared with what is shipped
     * @throws MisusedArgument for what is no workbook by its name, and for two workbooks of different names
     */
    static ComparedSources of(List<Path> arguments, Shipped shipped) {
        Side after = Side.of(arguments.get(arguments.size() - 1));
        if (arguments.size() == 1) {
            return new ComparedSources(RulesetSource.read(shipped.workbooks()), after.among(shipped.workbooks()));
        }
        Side before = Side.of(arguments.get(0));
        Set<String> names = before.workbooks().keySet();
        boolean single = !before.isWhole() && !after.isWhole();
        if (single && !names.equals(after.workbooks().keySet())) {
            throw new MisusedArgument(
                    FilePaths.shown(after.path()),
                    new Text(
                            "单个工作簿只能和同名的比较，另一个叫 `%s`".formatted(String.join("", names)),
                            "a workbook is compared with one of the same name, the other is `%s`"
                                    .formatted(String.join("", names))));
        }
        Map<String, byte[]> others =
                before.isWhole() ? before.workbooks() : after.isWhole() ? after.workbooks() : shipped.workbooks();
        return new ComparedSources(before.among(others), after.among(others));
    }
}
