package fangfan.service.ruleset.grid;

import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;

/** Why what was edited in the browser is not taken. */
final class GridRefusals {

    private GridRefusals() {}

    static Problem changedMeanwhile() {
        return Problem.of(
                ProblemKind.CONFLICT,
                "打开这一页以后，这些表已经在别处改过。这里的改动还没有保存，请先抄下来，再重新打开这一页",
                "the tables were changed elsewhere since this page was opened; nothing was saved: note down your changes, then open the page again");
    }

    static Problem noFit() {
        return Problem.of(
                ProblemKind.INVALID,
                "表格和列对不上，没有保存。请重新打开这一页再改；行太多的，请分成两张表",
                "the rows do not fit the columns, nothing was saved; open the page again, and split a table that has too many rows");
    }

    static Problem nothingToMend() {
        return Problem.of(
                ProblemKind.CONFLICT,
                "这一格没有可以直接改成的写法，请在网页里或在 Excel 里改",
                "there is nothing to put into this cell; edit it in the browser or in Excel");
    }
}
