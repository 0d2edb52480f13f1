package fangfan.service.database;

import java.util.Locale;

/** The machine, in the words that PostgreSQL's archives are named with. */
record Platform(String system, String architecture) {

    static Platform here() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String system = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : os;
        String architecture = switch (osArch.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> osArch.toLowerCase(Locale.ROOT);
        };
        return new Platform(system, architecture);
    }

    String archive() {
        return "postgres-%s-%s.txz".formatted(system, architecture);
    }

    boolean isWindows() {
        return system.equals("windows");
    }

    boolean isLinux() {
        return system.equals("linux");
    }
}
