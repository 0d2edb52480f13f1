package fangfan.table.workbook;

import fangfan.table.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads XML parts as a stream, without DTDs and without ever opening anything else. */
final class XmlParts {

    private static final String NO_DTD = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final Pattern ENCODING =
            Pattern.compile("^[^<]{0,3}<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([^\"']*)");

    private XmlParts() {}

    /** Gives what stopped the reading, if anything did. */
    static Optional<Diagnostic> parse(ZipEntryBytes entry, PartHandler handler) {
        try (InputStream part = entry.open()) {
            if (!declaresUtf8(entry)) {
                return Optional.of(encoding(entry.name()).because());
            }
            XMLReader reader = secureReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver(handler);
            reader.parse(new InputSource(new PartReader(part)));
            return Optional.empty();
        } catch (StopReading stop) {
            return Optional.of(stop.because());
        } catch (SAXException notXml) {
            return Optional.of(fault(entry.name(), notXml).because());
        } catch (CharacterCodingException notUtf8) {
            return Optional.of(encoding(entry.name()).because());
        } catch (IOException | RuntimeException notReadable) {
            // The JDK's parser and inflater throw unchecked exceptions too on some broken input.
            return Optional.of(broken(entry.name()).because());
        }
    }

    static StopReading broken(String entry) {
        return new StopReading(
                "package.xml-broken",
                entry,
                "文件内部内容不完整或有误，请用 Excel 重新打开并另存后再上传",
                "the content is broken: open the file in Excel and save it again");
    }

    static StopReading tooManyElements(String place, int most) {
        return new StopReading(
                "package.too-many-elements",
                place,
                "内容过多（超过 %s 项），请把需要的内容复制到新建的工作簿后再上传".formatted(most),
                "holds too much (more than %s items): copy what is needed to a new workbook".formatted(most));
    }

    private static StopReading fault(String entry, SAXException notXml) {
        String message = String.valueOf(notXml.getMessage());
        if (!message.contains("disallow-doctype-decl")) {
            return broken(entry);
        }
        return new StopReading(
                "package.dtd",
                entry,
                "含文档类型声明 `<!DOCTYPE`，有安全风险，请把内容复制到新建的工作簿后再上传",
                "holds a document type declaration `<!DOCTYPE`, which is unsafe: copy the content to a new workbook");
    }

    private static StopReading encoding(String entry) {
        return new StopReading(
                "package.encoding",
                entry,
                "不是 UTF-8 编码，请用 Excel 另存为“Excel 工作簿（.xlsx）”后再上传",
                "is not UTF-8: save the file as an Excel workbook (.xlsx)");
    }

    private static boolean declaresUtf8(ZipEntryBytes entry) throws IOException {
        try (InputStream part = entry.open()) {
            String start = new String(part.readNBytes(256), StandardCharsets.ISO_8859_1);
            Matcher declared = ENCODING.matcher(start);
            return !declared.find() || "UTF-8".equalsIgnoreCase(declared.group(1));
        }
    }

    private static XMLReader secureReader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DTD, true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("the JDK's own XML parser refuses its own features", missing);
        }
    }
}
