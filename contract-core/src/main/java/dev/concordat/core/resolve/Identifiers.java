package dev.concordat.core.resolve;

import dev.concordat.core.grammar.Grammar;
import dev.concordat.core.grammar.Keyword;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.grammar.Type;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What the schemas of a document call themselves: {@code $id}, {@code $anchor} and {@code $dynamicAnchor} (JSON Schema
 * 2020-12 core, 8.2). A reference may name any of them, also in a part of the document that nothing else leads to, so
 * that they are collected when the document comes in, before any of its references is followed.
 */
final class Identifiers {

    private static final Type SCHEMA = new Type.ObjectOf("Schema");

    private final DocumentSet documents;
    private final Bases bases;
    private final Grammar grammar;
    private final SpecVersion version;
    private final Deque<Place> open = new ArrayDeque<>();
    private final List<SpecCursor> dynamic = new ArrayList<>();

    private record Place(SpecCursor cursor, Type type, Base base) {}

    private Identifiers(DocumentSet documents, SpecTree tree) {
        this.documents = documents;
        this.bases = documents.bases();
        this.version = documents.version(tree);
        this.grammar = Grammar.of(version);
    }

    /**
     * Makes the names of a document known.
     *
     * @return its schemas with a dynamic anchor: a dynamic reference can mean each of them
     */
    static List<SpecCursor> collect(SpecTree tree, DocumentSet documents) {
        Identifiers identifiers = new Identifiers(documents, tree);
        if (!identifiers.version.isAtLeast(SpecVersion.V3_1)) {
            return List.of();
        }
        Type root = DeclaredVersion.of(tree).value() == null ? SCHEMA : new Type.ObjectOf("OpenAPI");
        identifiers.open.push(new Place(tree.cursor(), root, documents.base(tree)));
        while (!identifiers.open.isEmpty()) {
            identifiers.visit(identifiers.open.pop());
        }
        return identifiers.dynamic;
    }

    private void visit(Place place) {
        SpecCursor cursor = place.cursor();
        Type type = StructureCheck.form(cursor.node(), place.type());
        if (type instanceof Type.ListOf list) {
            cursor.items().forEach(item -> open.push(new Place(item, list.item(), place.base())));
        } else if (type instanceof Type.MapOf map) {
            cursor.members().values().forEach(value -> open.push(new Place(value, map.value(), place.base())));
        } else if (type instanceof Type.ObjectOf object) {
            Base base = type.equals(SCHEMA) ? schema(cursor, place.base()) : place.base();
            var kind = grammar.kind(object.kind());
            cursor.members().forEach((name, value) -> {
                Keyword keyword = kind.keyword(name, version);
                Type inside = keyword == null ? kind.others() : keyword.type();
                if (inside != null) {
                    open.push(new Place(value, inside, base));
                }
            });
        }
    }

    private Base schema(SpecCursor schema, Base outer) {
        Base base = bases.inside(schema, outer);
        bases.put(schema, base);
        documents.addAnchors(base, schema);
        if (Bases.textOf(schema, "$dynamicAnchor") != null) {
            dynamic.add(schema);
        }
        return base;
    }
}
