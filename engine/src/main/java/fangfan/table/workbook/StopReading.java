package fangfan.table.workbook;

import fangfan.table.Diagnostic;
import fangfan.vocabulary.Text;
import org.xml.sax.SAXException;

/** Ends the reading of one part at once, because reading on would cost too much or mean nothing. */
final class StopReading extends SAXException {

    private static final long serialVersionUID = 1;

    private final transient Diagnostic because;

    StopReading(String code, String place, String zh, String en) {
        this(new Diagnostic(code, place, new Text(zh, en)));
    }

    StopReading(Diagnostic because) {
        super(because.code());
        this.because = because;
    }

    Diagnostic because() {
        return because;
    }
}
