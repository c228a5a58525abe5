package dev.concordat.design.lint.function;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The functions by the names that rulesets use. */
public final class Functions {

    private static final Map<String, LintFunction> TABLE = new TreeMap<>(Map.ofEntries(
            Map.entry("alphabetical", new Alphabetical()),
            Map.entry("casing", new Casing()),
            Map.entry("defined", new Defined()),
            Map.entry("enumeration", new Enumeration()),
            Map.entry("falsy", new Falsy()),
            Map.entry("length", new Length()),
            Map.entry("or", new Or()),
            Map.entry("pattern", new Pattern()),
            Map.entry("schema", new Schema()),
            Map.entry("truthy", new Truthy()),
            Map.entry("typedEnum", new TypedEnum()),
            Map.entry("undefined", new Undefined()),
            Map.entry("unreferencedReusableObject", new UnreferencedReusableObject()),
            Map.entry("xor", new Xor()),
            Map.entry("oasDiscriminator", new OasDiscriminator()),
            Map.entry("oasDocumentSchema", new OasDocumentSchema()),
            Map.entry("oasExample", new OasExample()),
            Map.entry("oasOpFormDataConsumeCheck", new OasOpFormDataConsumeCheck()),
            Map.entry("oasOpIdUnique", new OasOpIdUnique()),
            Map.entry("oasOpParams", new OasOpParams()),
            Map.entry("oasOpSecurityDefined", new OasOpSecurityDefined()),
            Map.entry("oasOpSuccessResponse", new OasOpSuccessResponse()),
            Map.entry("oasPathParam", new OasPathParam()),
            Map.entry("oasSchema", new OasSchema()),
            Map.entry("oasServerVariables", new OasServerVariables()),
            Map.entry("oasTagDefined", new OasTagDefined()),
            Map.entry("oasTagUnique", new OasTagUnique()),
            Map.entry("oasUnusedComponent", new OasUnusedComponent()),
            Map.entry("refSiblings", new RefSiblings())));

    private Functions() {}

    /** The function of this name; null where there is none. */
    public static @Nullable LintFunction named(String name) {
        return TABLE.get(name);
    }

    public static List<String> names() {
        return List.copyOf(TABLE.keySet());
    }
}
