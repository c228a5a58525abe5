package dev.concordat.core.resolve;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.grammar.Grammar;
import dev.concordat.core.grammar.Keyword;
import dev.concordat.core.grammar.Kind;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.grammar.Type;
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
    private final StructureCheck structure;
    private final Deque<Visit> visits = new ArrayDeque<>();
    private final Map<Type, Set<SpecNode>> visited = new HashMap<>();
    private final Bases bases;
    private final References references;
    private final IdentityHashMap<SpecNode, String> kinds = new IdentityHashMap<>();
    private final List<SpecCursor> dynamicAnchors = new ArrayList<>();

    /** Objects that are read together with the one that holds them. */
    private static final Set<String> DEPENDENT =
            Set.of("Responses", "SecurityRequirement", "Discriminator", "Xml", "OAuthFlows", "OAuthFlow");

    private record Visit(SpecCursor cursor, SourceLocation place, String name, Type type, Base base, Part part) {}

    Walk(DocumentSet documents, Faults faults, List<Finding> findings) {
        this.documents = documents;
        this.bases = documents.bases();
        this.references = new References(documents, findings);
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
        add(
                target,
                target.location(),
                "the target of a reference",
                type,
                bases.of(target),
                new Part(target.node(), documents.isAside(type, target)));
        run();
    }

    /** The references that were met. */
    References references() {
        return references;
    }

    /** The objects of the specification that were met; references included. */
    Map<SpecNode, String> kinds() {
        return kinds;
    }

    /** The schemas that have a dynamic anchor. */
    List<SpecCursor> dynamicAnchors() {
        return dynamicAnchors;
    }

    private void add(SpecCursor cursor, SourceLocation place, String name, Type type, Base base, Part part) {
        if (!(type instanceof Type.Any)) {
            visits.push(new Visit(cursor, place, name, StructureCheck.form(cursor.node(), type), base, part));
        }
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
        if (text != null && !reference(visit, text, version)) {
            return;
        }
        Part part = visit.part();
        if (type instanceof Type.ObjectOf object && !DEPENDENT.contains(object.kind())) {
            part = new Part(cursor.node(), part.aside() || documents.isAside(type, cursor));
        }
        if (!structure.fits(cursor, visit.place(), visit.name(), type, part)) {
            return;
        }
        if (type instanceof Type.ObjectOf object) {
            members(cursor, grammar.kind(object.kind()), version, visit.base(), part);
        } else if (type instanceof Type.TextReference textReference) {
            references.text(cursor, textReference, visit.base(), visit.part());
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
                if (!name.equals("$ref") || value.text() == null) {
                    inside.add(
                            new Visit(value, cursor.keyLocation(name), name, map.value(), visit.base(), visit.part()));
                }
            });
        }
        pushInOrder(inside);
    }

    private void members(SpecCursor cursor, Kind kind, SpecVersion version, Base outer, Part part) {
        Base base = kind.name().equals(SCHEMA) ? schema(cursor, version, outer) : outer;
        bases.put(cursor, base);
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
        Base base = bases.inside(cursor, outer);
        documents.addAnchors(base, cursor);
        if (cursor.child("$dynamicAnchor") != null || cursor.child("$recursiveAnchor") != null) {
            dynamicAnchors.add(cursor);
        }
        references.dynamic(cursor, base);
        return base;
    }

    /** Notes a reference; whether what stands beside it counts. */
    private boolean reference(Visit visit, String text, SpecVersion version) {
        SpecCursor cursor = visit.cursor();
        Kind kind = visit.type() instanceof Type.ObjectOf object
                ? Grammar.of(version).kind(object.kind())
                : null;
        if (kind == null || !kind.mayBeReference()) {
            structure.strayReference(cursor);
        }
        boolean schema = kind != null && kind.name().equals(SCHEMA) && version.isAtLeast(SpecVersion.V3_1);
        Base base = schema ? bases.inside(cursor, visit.base()) : visit.base();
        references.object(cursor, text, base, visit.type(), visit.part());
        boolean siblings =
                cursor.node() instanceof SpecObject members && members.members().size() > 1;
        boolean counts = siblings && (schema || (kind != null && kind.name().equals("PathItem")));
        if (!counts) {
            references.ignoredSiblings(cursor, version);
        }
        return counts;
    }
}
