package dev.concordat.generator.name;

import java.util.Arrays;

/** Names of packages. */
public final class JavaPackage {

    private JavaPackage() {}

    /** Whether generated code can declare a package of this name: identifiers with dots between, no keyword. */
    public static boolean isValid(String name) {
        return Arrays.stream(name.split("\\.", -1))
                .allMatch(part -> part.matches("[A-Za-z_][A-Za-z0-9_]*") && !Reserved.KEYWORDS.contains(part));
    }
}
