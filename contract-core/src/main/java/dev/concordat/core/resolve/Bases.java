package dev.concordat.core.resolve;

import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecNode;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** What relative references are relative to: the innermost {@code $id} around them, else the document. */
final class Bases {

    private final DocumentSet documents;
    private final IdentityHashMap<SpecNode, Base> known = new IdentityHashMap<>();

    Bases(DocumentSet documents) {
        this.documents = documents;
    }

    void put(SpecCursor cursor, Base base) {
        known.put(cursor.node(), base);
    }

    Base of(SpecCursor cursor) {
        Base base = known.get(cursor.node());
        return base == null ? enclosing(cursor) : base;
    }

    /** The base at a node that no walk has come by: that of the innermost {@code $id} around it, else the document's. */
    private Base enclosing(SpecCursor target) {
        Base base = documents.base(target.tree());
        if (!documents.version(target.tree()).isAtLeast(SpecVersion.V3_1)) {
            return base;
        }
        SpecCursor current = target.tree().cursor();
        for (String token : Pointer.tokens(target.pointer())) {
            base = inside(current, base);
            SpecCursor next = current.child(token);
            if (next == null) {
                return base;
            }
            current = next;
        }
        return base;
    }

    /** The base inside a schema that may have an {@code $id}. */
    Base inside(SpecCursor schema, Base outer) {
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

    static @Nullable String textOf(SpecCursor cursor, String keyword) {
        SpecCursor child = cursor.child(keyword);
        return child == null ? null : child.text();
    }
}
