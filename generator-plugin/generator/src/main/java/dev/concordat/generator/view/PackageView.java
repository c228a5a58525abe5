package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;

/**
 * A {@code package-info.java}.
 *
 * @param text what the package holds
 */
public record PackageView(JavaName self, String text) implements View {

    public static PackageView of(String packageName, String text) {
        return new PackageView(new JavaName(packageName, "package-info"), text);
    }
}
