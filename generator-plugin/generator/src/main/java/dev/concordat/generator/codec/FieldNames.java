package dev.concordat.generator.codec;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Names within one codec or binding: no two fields and no two variables have the same. */
public final class FieldNames {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private final Set<String> taken = new HashSet<>();

    /**
     * Names beside others.
     *
     * @param reserved names that the class has anyway
     */
    public FieldNames(List<String> reserved) {
        taken.addAll(reserved);
    }

    /** A constant for a member: {@code createdAt} to {@code CREATED_AT}. It is never the name of a variable. */
    public String constant(String member) {
        String upper = HUMP.matcher(member).replaceAll("_").toUpperCase(Locale.ROOT);
        int first = upper.codePointAt(0);
        boolean told = first != Character.toLowerCase(first);
        return free(told ? upper : upper.startsWith("_") ? "FIELD" + upper : "FIELD_" + upper);
    }

    /** A variable for a member or for a value of a type. */
    public String variable(String name) {
        String local = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return free(SourceVersion.isKeyword(local, SourceVersion.RELEASE_17) ? local + "_" : local);
    }

    private String free(String wanted) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }
}
