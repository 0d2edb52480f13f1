package fangfan.cli;

import fangfan.evidence.Malformed;
import fangfan.evidence.checkpoint.LogKey;
import fangfan.vocabulary.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies an evidence package, or an export of the log against what was kept elsewhere. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    private static final byte[] ZIP = {'P', 'K'};

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LanguageOption lang = new LanguageOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "evidence")
    private Path file = Path.of("");

    @Option(names = "--log", paramLabel = "DIR", descriptionKey = "log-directory")
    private @Nullable Path log;

    @Option(names = "--checkpoint", paramLabel = "FILE", descriptionKey = "checkpoint")
    private @Nullable Path checkpoint;

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "key")
    private @Nullable Path key;

    @Override
    public Integer call() {
        MisusedArgument.unlessExists(file);
        boolean isSound = isZip()
                ? new PackageVerification(lang.speech(), out()).verify(file, key())
                : new LogVerification(lang.speech(), out(), key())
                        .verify(file, Optional.ofNullable(log), Optional.ofNullable(checkpoint));
        return isSound ? ExitCode.OK : ExitCode.DIFFERENT;
    }

    private boolean isZip() {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        } catch (IOException e) {
            throw FilePaths.unreadable(file, e);
        }
    }

    private Optional<LogKey> key() {
        if (key == null) {
            return Optional.empty();
        }
        MisusedArgument.unlessExists(key);
        try {
            return Optional.of(LogKey.ofPem(new String(FilePaths.read(key), StandardCharsets.UTF_8)));
        } catch (Malformed noKey) {
            throw new MisusedArgument(
                    FilePaths.shown(key),
                    new Text(
                            "不是 Ed25519 公钥，应以 -----BEGIN PUBLIC KEY----- 开头",
                            "not a public Ed25519 key; it begins with -----BEGIN PUBLIC KEY-----"));
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
