package fangfan.service.ruleset.page;

import fangfan.decision.FileDiagnostic;
import fangfan.table.Diagnostic;
import fangfan.table.Place;
import fangfan.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;

/** What the gate says, as a numbered list beside the sheet. */
public final class Faults {

    /**
     * @param number as it stands in the cell, from 1
     * @param letter of its icon and colour
     * @param place such as {@code 重点人群!F9}
     * @param cell such as {@code F9}; empty when it is about a sheet or the file
     * @param pieces of the message, without the place
     * @param meant what most likely should stand in the cell; empty when nobody can tell
     */
    public record Fault(
            int number, String code, String letter, String place, String cell, List<Piece> pieces, String meant) {

        /** The sheet that its cell is on. */
        public String sheet() {
            return cell.isEmpty() ? place : place.substring(0, place.length() - cell.length() - 1);
        }

        public boolean isError() {
            return letter.equals("e");
        }
    }

    /** @param written whether it quotes what staff wrote */
    public record Piece(String text, boolean written) {}

    private Faults() {}

    static List<Fault> of(List<FileDiagnostic> found, Language language) {
        List<Fault> faults = new ArrayList<>();
        for (FileDiagnostic one : found) {
            Diagnostic diagnostic = one.diagnostic();
            faults.add(new Fault(
                    faults.size() + 1,
                    diagnostic.code(),
                    letter(diagnostic.severity()),
                    diagnostic.place(),
                    Place.of(diagnostic).cell().orElse(""),
                    pieces(diagnostic.message().in(language)),
                    diagnostic.meant().orElse("")));
        }
        return List.copyOf(faults);
    }

    private static String letter(Diagnostic.Severity severity) {
        return switch (severity) {
            case ERROR -> "e";
            case WARNING -> "q";
            case INFO -> "info";
        };
    }

    /** Messages quote what was written between backticks. */
    static List<Piece> pieces(String message) {
        List<Piece> pieces = new ArrayList<>();
        boolean written = false;
        for (String text : message.split("`", -1)) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, written));
            }
            written = !written;
        }
        return List.copyOf(pieces);
    }
}
