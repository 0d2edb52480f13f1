package fangfan.cli;

import fangfan.decision.RulesetSource;
import fangfan.vocabulary.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Workbooks of one folder, checked together: a rule id may stand in only one of them.
 *
 * @param asked by file name
 * @param beside the folder's parameters, when they were not asked for themselves
 * @param isWhole whether the folder itself was asked for: then it is a ruleset of its own
 */
record WorkbookSet(Map<String, byte[]> asked, Map<String, byte[]> beside, boolean isWhole) {

    /** @throws MisusedArgument for an argument that is neither a file nor a folder with workbooks */
    static List<WorkbookSet> of(List<Path> arguments) {
        Map<Path, Map<String, byte[]>> byFolder = new LinkedHashMap<>();
        Set<Path> whole = new HashSet<>();
        for (Path argument : arguments) {
            MisusedArgument.unlessExists(argument);
            if (Files.isDirectory(argument)) {
                whole.add(argument.toAbsolutePath().normalize());
            }
            for (Path file : Files.isDirectory(argument) ? inFolder(argument) : List.of(argument)) {
                Path folder = file.toAbsolutePath().normalize().getParent();
                byFolder.computeIfAbsent(folder, any -> new TreeMap<>())
                        .put(String.valueOf(file.getFileName()), FilePaths.read(file));
            }
        }
        List<WorkbookSet> sets = new ArrayList<>();
        byFolder.forEach((folder, asked) ->
                sets.add(new WorkbookSet(asked, parametersBeside(folder, asked), whole.contains(folder))));
        return sets;
    }

    private static List<Path> inFolder(Path folder) {
        List<Path> workbooks = FilePaths.in(folder, ".xlsx").stream()
                .filter(file -> RulesetSource.isWorkbook(String.valueOf(file.getFileName())))
                .toList();
        if (workbooks.isEmpty()) {
            throw new MisusedArgument(
                    FilePaths.shown(folder), new Text("这个文件夹里没有 .xlsx 文件", "no .xlsx file is in this folder"));
        }
        return workbooks;
    }

    private static Map<String, byte[]> parametersBeside(Path folder, Map<String, byte[]> asked) {
        Path parameters = folder.resolve(RulesetSource.PARAMETERS);
        return asked.containsKey(RulesetSource.PARAMETERS) || !Files.isRegularFile(parameters)
                ? Map.of()
                : Map.of(RulesetSource.PARAMETERS, FilePaths.read(parameters));
    }
}
