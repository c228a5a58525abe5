package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;

/**
 * One source file before it is printed. The record that implements it has the name of its template and a component for
 * every variable of it; texts are escaped for the place where they stand, types are named as the file's imports allow.
 */
public interface View {

    /** The top-level type of the file. */
    JavaName self();

    /** The folder of the template: {@code java} for what every framework shares. */
    default String target() {
        return "java";
    }

    /** The template below the template root, without suffix. */
    default String template() {
        return target() + "/" + getClass().getSimpleName();
    }

    /** The file below the source root. */
    default String path() {
        return self().path();
    }

    default String packageName() {
        return self().packageName();
    }

    default String name() {
        return self().simpleName();
    }
}
