package fangfan.table.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The texts that cells share. Each is kept up to one character more than allowed, so that its cell is reported. */
final class StringsPart extends PartHandler {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean reading;

    StringsPart(String entry) {
        super(entry);
    }

    List<String> texts() {
        return texts;
    }

    @Override
    void opened(String path, Attributes attributes) throws SAXException {
        switch (path) {
            case "sst/si" -> text.setLength(0);
            case "sst/si/t", "sst/si/r/t" -> reading = true;
            default -> {}
        }
    }

    @Override
    void closed(String path) throws SAXException {
        reading = false;
        if (path.equals("sst/si")) {
            if (texts.size() == Limits.CELLS) {
                throw new StopReading(
                        "workbook.too-many-cells",
                        entry(),
                        "文字超过 %d 条，请删除无关内容".formatted(Limits.CELLS),
                        "holds more than %d texts: remove what does not belong".formatted(Limits.CELLS));
            }
            texts.add(EscapedText.read(text.toString()));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            text.append(characters, start, Math.min(length, Limits.CELL_CHARACTERS + 1 - text.length()));
        }
    }
}
