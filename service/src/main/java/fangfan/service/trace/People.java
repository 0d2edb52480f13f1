package fangfan.service.trace;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Persons as they are searched by: keyed hashes of what was said of them, however it was typed. */
@Component
public final class People {

    private final MasterKey key;

    People(MasterKey key) {
        this.key = key;
    }

    public byte[] ofIdNumber(String number) {
        return key.hash("ID", plain(number).toUpperCase(Locale.ROOT));
    }

    public byte[] ofName(String name) {
        return key.hash("NAME", plain(name));
    }

    /** Full-width characters are the same as narrow ones, and spaces do not count. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
