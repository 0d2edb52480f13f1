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
    private int characters;

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
            characters += text.length();
            if (texts.size() == Limits.CELLS || characters > Limits.CHARACTERS) {
                throw new StopReading(
                        "workbook.too-much-text",
                        entry(),
                        "工作簿的文字过多，最多允许 %s 条、%s 个字，请删除无关内容".formatted(Limits.CELLS, Limits.CHARACTERS),
                        "holds too much text, at most %s texts and %s characters are allowed: remove what does not belong"
                                .formatted(Limits.CELLS, Limits.CHARACTERS));
            }
            texts.add(EscapedText.read(text.toString()));
        }
    }

    @Override
    public void characters(char[] read, int start, int length) {
        if (reading) {
            text.append(read, start, Math.min(length, Limits.CELL_CHARACTERS + 1 - text.length()));
        }
    }
}
