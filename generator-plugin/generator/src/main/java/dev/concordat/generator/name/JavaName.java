package dev.concordat.generator.name;

/**
 * The name of a Java type.
 *
 * @param packageName the package, "" for primitives
 * @param simpleName the name in it, with dots where it is nested: {@code Payment.Text}
 */
public record JavaName(String packageName, String simpleName) {

    /** A type by its full name; nested types with dots after the first capital letter. */
    public static JavaName of(String qualified) {
        int start = 0;
        for (int dot = qualified.indexOf('.'); dot >= 0; dot = qualified.indexOf('.', start)) {
            if (Character.isUpperCase(qualified.charAt(start))) {
                break;
            }
            start = dot + 1;
        }
        return start == 0
                ? new JavaName("", qualified)
                : new JavaName(qualified.substring(0, start - 1), qualified.substring(start));
    }

    public JavaName nested(String name) {
        return new JavaName(packageName, simpleName + "." + name);
    }

    /** The name of the innermost type. */
    public String last() {
        return simpleName.substring(simpleName.lastIndexOf('.') + 1);
    }

    /** The name of the outermost type: what an import names. */
    public String topLevel() {
        int dot = simpleName.indexOf('.');
        return dot < 0 ? simpleName : simpleName.substring(0, dot);
    }

    public String qualified() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    /** Where the source of the outermost type lies below a source root. */
    public String path() {
        return packageName.replace('.', '/') + "/" + topLevel() + ".java";
    }
}
