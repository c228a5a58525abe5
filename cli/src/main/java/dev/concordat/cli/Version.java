package dev.concordat.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The version that the jar's manifest names. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "concordat " + current() + " (Java " + Runtime.version().feature() + ")"
        };
    }

    static String current() {
        @Nullable String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
