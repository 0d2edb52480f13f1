package fangfan.table.workbook;

import fangfan.table.CellRef;

/** What the sheets of one workbook may still fill, together: it bounds the heap, here and in every later stage. */
final class Budget {

    private int cells = Limits.CELLS;
    private int characters = Limits.CHARACTERS;

    void spend(RawCell cell) throws StopReading {
        cells--;
        characters -=
                cell.value() instanceof RawValue.Text text ? text.written().length() : 0;
        if (cells < 0) {
            throw tooMuch("workbook.too-many-cells", cell.at(), Limits.CELLS + " 个单元格", Limits.CELLS + " filled cells");
        }
        if (characters < 0) {
            throw tooMuch(
                    "workbook.too-much-text", cell.at(), Limits.CHARACTERS + " 个字", Limits.CHARACTERS + " characters");
        }
    }

    private static StopReading tooMuch(String code, CellRef at, String most, String mostInEnglish) {
        return new StopReading(
                code,
                at.toString(),
                "到此处工作簿已超过 %s，请删除无关内容，或把表拆开".formatted(most),
                "here the workbook passes %s: remove what does not belong, or split the table"
                        .formatted(mostInEnglish));
    }
}
