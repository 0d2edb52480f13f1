package fangfan.cli;

import fangfan.table.Subject;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what decision tables may ask about. */
@Command(name = "vocabulary")
final class VocabularyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LanguageOption lang = new LanguageOption();

    @Option(
            names = "--columns",
            paramLabel = "household|member",
            converter = SubjectConverter.class,
            descriptionKey = "columns")
    private @Nullable Subject columnsOf;

    @Override
    public Integer call() {
        VocabularyPages pages = new VocabularyPages(lang.speech());
        var lines = columnsOf == null ? pages.facts() : pages.columns(columnsOf);
        lines.forEach(spec.commandLine().getOut()::println);
        return ExitCode.OK;
    }

    static final class SubjectConverter implements ITypeConverter<Subject> {

        @Override
        public Subject convert(String value) {
            return Subject.valueOf(value.toUpperCase(Locale.ROOT));
        }
    }
}
