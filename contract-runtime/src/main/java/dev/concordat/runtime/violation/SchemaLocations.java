package dev.concordat.runtime.violation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the keywords of a schema, and of the schemas within it, stand in the document: its own place, and the places of
 * what is written elsewhere, behind {@code $ref} or in a part of {@code allOf}. Places are URI references with a JSON
 * Pointer as fragment (RFC 6901, section 6), relative to the document.
 *
 * <p>A path leads from the schema to what is below it: {@code properties/NAME}, {@code *} for members with free names
 * and, further down, for every item and value; then the keyword. Names are escaped as in pointers.
 */
public final class SchemaLocations {
    /** Keywords that are reported where a member or an item is, and stand in the schema of what it belongs to. */
    private static final Set<String> OF_THE_WHOLE = Set.of(
            "required",
            "additionalProperties",
            "dependentRequired",
            "unevaluatedProperties",
            "items",
            "unevaluatedItems",
            "discriminator");

    /** What no schema states. */
    private static final Set<String> OURS = Set.of("syntax", "duplicate");

    private final String schema;
    private final Map<String, String> elsewhere;

    private SchemaLocations(String schema, Map<String, String> elsewhere) {
        this.schema = schema;
        this.elsewhere = elsewhere;
    }

    /** All keywords stand where the schema is. */
    public static SchemaLocations of(String schema) {
        return new SchemaLocations(schema, Map.of());
    }

    /** Members that another schema declares, which may demand them, too. */
    public SchemaLocations members(String of, String... names) {
        SchemaLocations more = copy();
        for (String name : names) {
            more.elsewhere.put("properties/" + name, of + "/properties/" + encoded(name));
            more.elsewhere.put("required/" + name, of + "/required");
        }
        return more;
    }

    /** What is at these paths stands at this place. */
    public SchemaLocations at(String location, String... paths) {
        SchemaLocations more = copy();
        for (String path : paths) {
            more.elsewhere.put(path, location);
        }
        return more;
    }

    private SchemaLocations copy() {
        return new SchemaLocations(schema, new HashMap<>(elsewhere));
    }

    /**
     * The place of a keyword that is violated; empty for what no schema states.
     *
     * @param below where in the value of the schema (JSON Pointer)
     * @param declared whether a member, its name escaped, is one of {@code properties}
     */
    public String of(String below, String keyword, Predicate<String> declared) {
        if (OURS.contains(keyword)) {
            return "";
        }
        String[] steps = below.isEmpty() ? new String[0] : below.substring(1).split("/", -1);
        boolean whole = steps.length > 0 && OF_THE_WHOLE.contains(keyword);
        int depth = whole ? steps.length - 1 : steps.length;
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            path.append(i == 0 && declared.test(steps[0]) ? "properties/" + steps[0] : "*")
                    .append('/');
        }
        path.append(keyword);
        String own = whole ? elsewhere.get(path + "/" + steps[depth]) : null;
        return own == null ? place(path.toString()) : own;
    }

    private String place(String path) {
        for (int end = elsewhere.isEmpty() ? 0 : path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String known = elsewhere.get(path.substring(0, end));
            if (known != null) {
                return known + encoded(certain(path.substring(end)));
            }
        }
        return schema + encoded(certain("/" + path));
    }

    /** The steps of a pointer as part of a URI fragment. */
    private static String encoded(String path) {
        return isPlain(path) ? path : percentEncoded(path);
    }

    /** Whether nothing of a path needs another spelling, as in most. */
    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean plain =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '-' && c <= '9') || c == '_' || c == '~';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String percentEncoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%7E", "~");
    }

    /** What is written of a path: what stands behind free names is not known here. */
    private static String certain(String path) {
        int free = path.indexOf("/*");
        return free < 0 ? path : path.substring(0, free);
    }
}
