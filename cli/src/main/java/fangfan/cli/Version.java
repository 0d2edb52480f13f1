package fangfan.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build gave the program. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"fangfan " + version};
    }
}
