package fangfan.cli;

import fangfan.vocabulary.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The help pages of both languages; the machine's locale does not choose between them. */
final class HelpTexts {

    private HelpTexts() {}

    static ResourceBundle in(Language language) {
        String file = "help_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = HelpTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
