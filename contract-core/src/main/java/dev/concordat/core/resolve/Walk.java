package dev.concordat.core.resolve;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.grammar.Grammar;
import dev.concordat.core.grammar.Keyword;
import dev.concordat.core.grammar.Kind;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.grammar.Type;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecObject;
import dev.concordat.core.parse.SpecTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Visits every node once under the type that the grammar gives it, collects the references and names on the way, and
 * has each node's structure checked. Examples, defaults and extensions are not entered: what looks like a reference
 * there is none.
 */
final class Walk {

    private static final String SCHEMA = "Schema";

    private final DocumentSet documents;
    private final List<Finding> findings;
    private final StructureCheck structure;
    private final Deque<Visit> visits = new ArrayDeque<>();
    private final Map<Type, Set<SpecNode>> visited = new HashMap<>();
    private final IdentityHashMap<SpecNode, Base> bases = new IdentityHashMap<>();
    private final IdentityHashMap<SpecNode, String> kinds = new IdentityHashMap<>();
    private final List<SpecCursor> dynamicAnchors = new ArrayList<>();
    private final List<Reference> objects = new ArrayList<>();
    private List<Reference> references = new ArrayList<>();

    /** Objects that are read together with the one that holds them. */
    private static final Set<String> DEPENDENT =
            Set.of("Responses", "SecurityRequirement", "Discriminator", "Xml", "OAuthFlows", "OAuthFlow");

    private record Visit(SpecCursor cursor, SourceLocation place, String name, Type type, Base base, Part part) {}

    Walk(DocumentSet documents, Faults faults, List<Finding> findings) {
        this.documents = documents;
        this.findings = findings;
        this.structure = new StructureCheck(findings, faults);
    }

    void start(SpecTree root) {
        add(
                root.cursor(),
                root.cursor().location(),
                "the document",
                new Type.ObjectOf("OpenAPI"),
                documents.base(root),
                new Part(root.root(), false));
        run();
    }

    /** Goes on at the target of a reference. */
    void continueAt(SpecCursor target, Type type) {
        Base base = bases.get(target.node());
        if (base == null) {
            base = enclosing(target);
        }
        add(
                target,
                target.location(),
                "the target of a reference",
                type,
                base,
                new Part(target.node(), isAside(type, target)));
        run();
    }

    /** References met since the last call. */
    List<Reference> takeReferences() {
        List<Reference> taken = references;
        references = new ArrayList<>();
        return taken;
    }

    /** The objects of the specification that were met; references included. */
    Map<SpecNode, String> kinds() {
        return kinds;
    }

    /** The schemas that have a dynamic anchor. */
    List<SpecCursor> dynamicAnchors() {
        return dynamicAnchors;
    }

    /** All references by {@code $ref}. */
    List<Reference> objectReferences() {
        return objects;
    }

    /** The base at a node that no walk has come by: that of the innermost {@code $id} around it, else the document's. */
    private Base enclosing(SpecCursor target) {
        Base base = documents.base(target.tree());
        if (!documents.version(target.tree()).isAtLeast(SpecVersion.V3_1)) {
            return base;
        }
        SpecCursor current = target.tree().cursor();
        for (String token : Pointer.tokens(target.pointer())) {
            base = identified(current, base);
            SpecCursor next = current.child(token);
            if (next == null) {
                return base;
            }
            current = next;
        }
        return base;
    }

    private void add(SpecCursor cursor, SourceLocation place, String name, Type type, Base base, Part part) {
        if (!(type instanceof Type.Any)) {
            visits.push(new Visit(cursor, place, name, type, base, part));
        }
    }

    private boolean isAside(@Nullable Type type, SpecCursor cursor) {
        return type instanceof Type.ObjectOf object
                && Grammar.of(documents.version(cursor.tree()))
                        .kind(object.kind())
                        .aside();
    }

    private void run() {
        while (!visits.isEmpty()) {
            visit(visits.pop());
        }
    }

    private void visit(Visit visit) {
        SpecCursor cursor = visit.cursor();
        Type type = visit.type();
        if (type instanceof Type.Scalar) {
            structure.fits(cursor, visit.place(), visit.name(), type, visit.part());
            return;
        }
        if (!visited.computeIfAbsent(type, key -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(cursor.node())) {
            return;
        }
        if (type instanceof Type.ObjectOf object) {
            kinds.putIfAbsent(cursor.node(), object.kind());
        }
        SpecVersion version = documents.version(cursor.tree());
        Grammar grammar = Grammar.of(version);
        SpecCursor ref = cursor.child("$ref");
        String text = ref == null ? null : ref.text();
        if (text != null && !reference(visit, text, version, grammar)) {
            return;
        }
        Part part = visit.part();
        if (type instanceof Type.ObjectOf object && !DEPENDENT.contains(object.kind())) {
            part = new Part(cursor.node(), part.aside() || isAside(type, cursor));
        }
        if (!structure.fits(cursor, visit.place(), visit.name(), type, part)) {
            return;
        }
        if (type instanceof Type.ObjectOf object) {
            members(cursor, grammar.kind(object.kind()), version, visit.base(), part);
        } else if (type instanceof Type.TextReference textReference) {
            text(visit, textReference);
        } else {
            elements(cursor, type, visit);
        }
    }

    private void elements(SpecCursor cursor, Type type, Visit visit) {
        List<Visit> inside = new ArrayList<>();
        if (type instanceof Type.ListOf list) {
            for (SpecCursor item : cursor.items()) {
                inside.add(new Visit(
                        item, item.location(), "an item of " + visit.name(), list.item(), visit.base(), visit.part()));
            }
        } else if (type instanceof Type.MapOf map) {
            cursor.members().forEach((name, value) -> {
                if (!name.equals("$ref")) {
                    inside.add(
                            new Visit(value, cursor.keyLocation(name), name, map.value(), visit.base(), visit.part()));
                }
            });
        } else if (type instanceof Type.AnyOf && !cursor.items().isEmpty()) {
            inside.addAll(cursor.items().stream()
                    .map(item -> new Visit(
                            item,
                            item.location(),
                            "an item of " + visit.name(),
                            Type.Scalar.STRING,
                            visit.base(),
                            visit.part()))
                    .toList());
        }
        pushInOrder(inside);
    }

    private void members(SpecCursor cursor, Kind kind, SpecVersion version, Base outer, Part part) {
        Base base = kind.name().equals(SCHEMA) ? schema(cursor, version, outer) : outer;
        bases.put(cursor.node(), base);
        List<Visit> inside = new ArrayList<>();
        cursor.members().forEach((name, value) -> {
            Keyword keyword = keyword(kind, name, value, version);
            Type type = keyword == null ? null : keyword.type();
            if (keyword != null) {
                structure.otherVersion(cursor, keyword, kind, version);
            } else if (kind.others() != null && !name.startsWith("x-")) {
                type = kind.others();
            } else if (!name.equals("$ref")) {
                structure.unknown(cursor, name, kind);
            }
            if (type != null && !(type instanceof Type.Any)) {
                inside.add(new Visit(value, cursor.keyLocation(name), name, type, base, part));
            }
        });
        if (cursor.child("$ref") == null) {
            structure.missing(cursor, kind, version);
        }
        pushInOrder(inside);
    }

    /** A keyword in the form that the value has, preferably of the declared version; null if there is none. */
    private static @Nullable Keyword keyword(Kind kind, String name, SpecCursor value, SpecVersion version) {
        Keyword declared = kind.keyword(name, version);
        if (declared == null || StructureCheck.isExact(value.node(), declared.type())) {
            return declared;
        }
        return kind.keywords().getOrDefault(name, List.of()).stream()
                .filter(form -> StructureCheck.isExact(value.node(), form.type()))
                .findFirst()
                .orElse(declared);
    }

    private void pushInOrder(List<Visit> inside) {
        for (int i = inside.size() - 1; i >= 0; i--) {
            Visit visit = inside.get(i);
            add(visit.cursor(), visit.place(), visit.name(), visit.type(), visit.base(), visit.part());
        }
    }

    private Base schema(SpecCursor cursor, SpecVersion version, Base outer) {
        if (!version.isAtLeast(SpecVersion.V3_1)) {
            return outer;
        }
        Base base = identified(cursor, outer);
        for (String keyword : List.of("$anchor", "$dynamicAnchor")) {
            String name = textOf(cursor, keyword);
            if (name != null) {
                documents.addAnchor(base, name, cursor);
            }
        }
        if (cursor.child("$dynamicAnchor") != null || cursor.child("$recursiveAnchor") != null) {
            dynamicAnchors.add(cursor);
        }
        String dynamic = textOf(cursor, "$dynamicRef");
        if (dynamic != null) {
            references.add(new Reference(
                    cursor,
                    dynamic,
                    Reference.Use.DYNAMIC,
                    base,
                    new Type.ObjectOf(SCHEMA),
                    new Part(cursor.node(), false),
                    cursor.keyLocation("$dynamicRef")));
        }
        return base;
    }

    /** The base inside a schema that may have an {@code $id}. */
    private Base identified(SpecCursor schema, Base outer) {
        String id = textOf(schema, "$id");
        String uri = id == null ? null : DocumentSet.withoutFragment(id);
        if (uri == null || uri.isEmpty()) {
            return outer;
        }
        String absolute = Uris.resolve(outer.uri(), uri);
        if (absolute == null) {
            return outer;
        }
        documents.addResource(absolute, schema);
        return new Base(absolute, schema);
    }

    private static @Nullable String textOf(SpecCursor cursor, String keyword) {
        SpecCursor child = cursor.child(keyword);
        return child == null ? null : child.text();
    }

    /** Notes a reference; whether what stands beside it counts. */
    private boolean reference(Visit visit, String text, SpecVersion version, Grammar grammar) {
        SpecCursor cursor = visit.cursor();
        String kind = visit.type() instanceof Type.ObjectOf object ? object.kind() : "";
        if (kind.isEmpty() || !grammar.kind(kind).mayBeReference()) {
            structure.strayReference(cursor);
        }
        boolean schema = kind.equals(SCHEMA) && version.isAtLeast(SpecVersion.V3_1);
        Base base = schema ? identified(cursor, visit.base()) : visit.base();
        Reference reference = new Reference(
                cursor,
                text,
                Reference.Use.REF,
                base,
                visit.type(),
                new Part(cursor.node(), visit.part().aside() || isAside(visit.type(), cursor)),
                cursor.keyLocation("$ref"));
        references.add(reference);
        objects.add(reference);
        boolean siblings =
                cursor.node() instanceof SpecObject members && members.members().size() > 1;
        boolean counts = siblings && (schema || kind.equals("PathItem"));
        if (!counts) {
            ignoredSiblings(cursor, version);
        }
        return counts;
    }

    private void ignoredSiblings(SpecCursor cursor, SpecVersion version) {
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

    private void text(Visit visit, Type.TextReference kind) {
        String text = visit.cursor().text();
        if (text != null) {
            boolean mapping = kind == Type.TextReference.SCHEMA;
            references.add(new Reference(
                    visit.cursor(),
                    text,
                    mapping ? Reference.Use.MAPPING : Reference.Use.OPERATION,
                    visit.base(),
                    mapping ? new Type.ObjectOf(SCHEMA) : null,
                    visit.part(),
                    visit.cursor().location()));
        }
    }
}
