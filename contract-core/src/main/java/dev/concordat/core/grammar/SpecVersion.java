package dev.concordat.core.grammar;

import org.jspecify.annotations.Nullable;

/** The versions of the specification that differ in what an object may hold; patch releases never do. */
public enum SpecVersion {
    V2_0("2.0"),
    V3_0("3.0"),
    V3_1("3.1"),
    V3_2("3.2");

    private final String number;

    SpecVersion(String number) {
        this.number = number;
    }

    /** {@code 3.1}. */
    public String number() {
        return number;
    }

    public boolean isAtLeast(SpecVersion other) {
        return compareTo(other) >= 0;
    }

    /** The version of a declared number such as {@code 3.0.3}, null where there is none. */
    public static @Nullable SpecVersion of(String declared) {
        for (SpecVersion version : values()) {
            if (declared.equals(version.number) || declared.startsWith(version.number + ".")) {
                return version;
            }
        }
        return null;
    }
}
