package dev.concordat.design.lint.document;

import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.Position;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecMember;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecObject;
import dev.concordat.core.parse.SpecScalar;
import dev.concordat.core.parse.SpecTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A node and the way to it. The way is that of the document in which references were replaced; the place is where the
 * node is written. Nothing is copied: a spot follows a reference when it is made, and makes its children on demand.
 */
public final class Spot {

    private final View view;
    private final @Nullable Spot parent;
    private final String name;
    private final SpecNode node;
    private final SpecTree tree;
    private final @Nullable String origin;
    private final long keyPosition;
    private final @Nullable SpecNode holder;

    Spot(
            View view,
            @Nullable Spot parent,
            String name,
            SpecTree tree,
            SpecNode node,
            @Nullable String origin,
            long keyPosition,
            @Nullable SpecNode holder) {
        this.view = view;
        this.parent = parent;
        this.name = name;
        this.tree = tree;
        this.node = node;
        this.origin = origin;
        this.keyPosition = keyPosition;
        this.holder = holder;
    }

    /** The root of a part of a document, as written. */
    public static Spot root(SpecCursor part) {
        SpecNode node = part.node();
        return new Spot(new View(null, false), null, "", part.tree(), node, part.pointer(), node.position(), null);
    }

    public @Nullable Spot parent() {
        return parent;
    }

    /** The key or index under which its parent has it; empty for the root. */
    public String name() {
        return name;
    }

    public SpecNode node() {
        return node;
    }

    SpecTree tree() {
        return tree;
    }

    public boolean isObject() {
        return node instanceof SpecObject;
    }

    public boolean isArray() {
        return node instanceof SpecArray;
    }

    /** The value of a scalar; null for others. */
    public @Nullable JsonValue scalar() {
        return node instanceof SpecScalar scalar ? scalar.value() : null;
    }

    /** The text of a string; null for others. */
    public @Nullable String text() {
        return scalar() instanceof JsonString string ? string.value() : null;
    }

    public boolean has(String key) {
        return node instanceof SpecObject object && object.members().containsKey(key);
    }

    /** A member of an object or, by its index, an item of an array. */
    public @Nullable Spot child(String key) {
        if (node instanceof SpecObject object) {
            SpecMember member = object.members().get(key);
            return member == null ? null : view.enter(this, key, member.value(), member.keyPosition());
        }
        SpecNode item = node instanceof SpecArray array ? References.item(array, key) : null;
        return item == null ? null : view.enter(this, key, item, item.position());
    }

    /** The keys of an object, the indexes of an array. */
    public List<String> names() {
        if (node instanceof SpecObject object) {
            return List.copyOf(object.members().keySet());
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; node instanceof SpecArray array && i < array.items().size(); i++) {
            names.add(Integer.toString(i));
        }
        return names;
    }

    public int size() {
        return node instanceof SpecObject object
                ? object.members().size()
                : node instanceof SpecArray array ? array.items().size() : 0;
    }

    /** Every member or item in document order. */
    public void forEach(Consumer<Spot> use) {
        if (node instanceof SpecObject object) {
            object.members()
                    .forEach((key, member) -> use.accept(view.enter(this, key, member.value(), member.keyPosition())));
        } else if (node instanceof SpecArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                SpecNode item = array.items().get(i);
                use.accept(view.enter(this, Integer.toString(i), item, item.position()));
            }
        }
    }

    public List<Spot> children() {
        List<Spot> children = new ArrayList<>(size());
        forEach(children::add);
        return children;
    }

    /** The key as a text of its own, at the same place. */
    public Spot key() {
        SpecScalar text = new SpecScalar(new JsonString(name), keyPosition);
        return new Spot(view, parent, name, tree, text, origin, keyPosition, null);
    }

    /** The spot at the end of a path, or the last one on the way that is there. */
    public Spot closest(List<String> path) {
        Spot current = this;
        for (String token : path) {
            Spot next = current.child(token);
            if (next == null) {
                break;
            }
            current = next;
        }
        return current;
    }

    /** The spot at the end of a path; null where it leads nowhere. */
    public @Nullable Spot at(List<String> path) {
        Spot current = this;
        for (String token : path) {
            Spot next = current.child(token);
            if (next == null) {
                return null;
            }
            current = next;
        }
        return current;
    }

    public Spot root() {
        Spot current = this;
        for (Spot next = current.parent; next != null; next = next.parent) {
            current = next;
        }
        return current;
    }

    /** The way from the root. */
    public List<String> path() {
        List<String> path = new ArrayList<>();
        for (Spot spot = this; spot.parent != null; spot = spot.parent) {
            path.add(spot.name);
        }
        Collections.reverse(path);
        return path;
    }

    /**
     * The references by which the spot was reached, as written, of those that have more members than {@code $ref}: from
     * OpenAPI 3.1 on these count, too (JSON Schema 2020-12 core, 8.2.3.1; Reference Object).
     */
    public List<Spot> beside() {
        return holder == null || parent == null ? List.of() : view.beside(parent, name, holder);
    }

    /** What a reference as written leads to; null for others. */
    public @Nullable Spot followed() {
        Spot end = parent == null || References.text(node) == null ? this : view.enter(parent, name, node, keyPosition);
        return end.node == node ? null : end;
    }

    /** Where the node is written in its document. */
    public String pointer() {
        List<String> tokens = new ArrayList<>();
        Spot spot = this;
        while (spot.origin == null && spot.parent != null) {
            tokens.add(spot.name);
            spot = spot.parent;
        }
        StringBuilder pointer = new StringBuilder(spot.origin == null ? "" : spot.origin);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            pointer.append('/').append(Pointer.escape(tokens.get(i)));
        }
        return pointer.toString();
    }

    /** The URI of the document in which the node is written. */
    public String uri() {
        return tree.uri();
    }

    public SourceLocation location() {
        return Position.locate(tree.source(), keyPosition, pointer());
    }
}
