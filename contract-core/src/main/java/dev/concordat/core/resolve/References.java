package dev.concordat.core.resolve;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.grammar.Type;
import dev.concordat.core.parse.SpecCursor;
import java.util.ArrayList;
import java.util.List;

/** The references that a walk has met, however they are written. */
final class References {

    private static final Type SCHEMA = new Type.ObjectOf("Schema");

    private final DocumentSet documents;
    private final List<Finding> findings;
    private final List<Reference> objects = new ArrayList<>();
    private List<Reference> met = new ArrayList<>();

    References(DocumentSet documents, List<Finding> findings) {
        this.documents = documents;
        this.findings = findings;
    }

    /** References met since the last call. */
    List<Reference> take() {
        List<Reference> taken = met;
        met = new ArrayList<>();
        return taken;
    }

    /** All references by {@code $ref}. */
    List<Reference> objects() {
        return objects;
    }

    /** An object with a {@code $ref}. */
    void object(SpecCursor cursor, String text, Base base, Type type, Part part) {
        Reference reference = new Reference(
                cursor,
                text,
                Reference.Use.REF,
                base,
                type,
                new Part(cursor.node(), part.aside() || documents.isAside(type, cursor)),
                cursor.keyLocation("$ref"));
        met.add(reference);
        objects.add(reference);
    }

    /** A schema that may have a {@code $dynamicRef}. */
    void dynamic(SpecCursor cursor, Base base) {
        String dynamic = Bases.textOf(cursor, "$dynamicRef");
        if (dynamic != null) {
            met.add(new Reference(
                    cursor,
                    dynamic,
                    Reference.Use.DYNAMIC,
                    base,
                    SCHEMA,
                    new Part(cursor.node(), false),
                    cursor.keyLocation("$dynamicRef")));
        }
    }

    /** A text that is a reference. */
    void text(SpecCursor cursor, Type.TextReference kind, Base base, Part part) {
        String text = cursor.text();
        if (text != null) {
            boolean mapping = kind == Type.TextReference.SCHEMA;
            met.add(new Reference(
                    cursor,
                    text,
                    mapping ? Reference.Use.MAPPING : Reference.Use.OPERATION,
                    base,
                    mapping ? SCHEMA : null,
                    part,
                    cursor.location()));
        }
    }

    /** Reports what stands beside a {@code $ref} and does not count. */
    void ignoredSiblings(SpecCursor cursor, SpecVersion version) {
        List<String> ignored = new ArrayList<>(cursor.members().keySet());
        ignored.remove("$ref");
        ignored.removeIf(name -> name.startsWith("x-")
                || (version.isAtLeast(SpecVersion.V3_1) && (name.equals("summary") || name.equals("description"))));
        if (!ignored.isEmpty()) {
            boolean harmless =
                    List.of("description", "summary", "title", "example").containsAll(ignored);
            String message = "beside $ref, OpenAPI " + version.number() + " ignores " + String.join(", ", ignored);
            SourceLocation place = cursor.keyLocation(ignored.get(0));
            findings.add(
                    harmless
                            ? Finding.info("ref-sibling-ignored", message, null, place)
                            : Finding.warning(
                                    "ref-sibling-ignored", message, "put the $ref into an allOf to add to it", place));
        }
    }
}
