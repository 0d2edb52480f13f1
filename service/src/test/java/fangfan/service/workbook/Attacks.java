package fangfan.service.workbook;

import fangfan.shipped.ShippedRuleset;
import fangfan.table.workbook.HostileWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Everything that somebody could upload to run code, to exhaust the service or to show people another table than it reads. */
final class Attacks {

    static final String KEY_GROUPS = "key-groups.drl.xlsx";

    private static final Path BAD = Path.of("../fixtures/workbooks/bad");

    private Attacks() {}

    /** Built when asked for. */
    static Map<String, Supplier<byte[]>> all(Canary canary) {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>(HostileWorkbooks.all());
        try (Stream<Path> folders = Files.list(BAD)) {
            folders.forEach(
                    folder -> all.put("fixture " + folder.getFileName(), () -> read(folder.resolve(KEY_GROUPS))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String code : canary.codes()) {
            places().forEach((place, at) -> all.put(place + ": " + code, () -> with(at, written(place, code))));
        }
        return all;
    }

    /** Row and column, from 0, of cells in which Drools or a careless reader would run what is written. */
    private static Map<String, List<Integer>> places() {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        places.put("Import", List.of(2, 0));
        places.put("Functions", List.of(3, 1));
        places.put("pattern", List.of(5, 5));
        places.put("condition", List.of(6, 5));
        places.put("action", List.of(6, 0));
        places.put("number", List.of(11, 5));
        places.put("name", List.of(11, 1));
        places.put("rule id", List.of(11, 0));
        return places;
    }

    private static String written(String place, String code) {
        return switch (place) {
            case "Import" -> "Import java.lang.*; " + code;
            case "Functions" -> "Functions void f() { " + code + " }";
            case "number" -> "99999 || eval(" + code + ")";
            case "name", "rule id" -> "x\"); " + code + "; //";
            default -> "eval(" + code + ")";
        };
    }

    private static byte[] with(List<Integer> at, String written) {
        byte[] shipped =
                Optional.ofNullable(ShippedRuleset.workbooks().get(KEY_GROUPS)).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(shipped))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.getRow(at.get(0))
                    .getCell(at.get(1), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue(written);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
