package dev.concordat.core.parse;

import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node together with the document it is in and its JSON Pointer there. */
public final class SpecCursor {

    private final SpecTree tree;
    private final SpecNode node;
    private final @Nullable SpecCursor parent;
    /** The reference token that leads here from the parent. */
    private final String token;
    /** Put together when it is asked for: most of the nodes that are looked at are never spoken of. */
    private @Nullable String pointer;

    private SpecCursor(SpecTree tree, SpecNode node, @Nullable SpecCursor parent, String token) {
        this.tree = tree;
        this.node = node;
        this.parent = parent;
        this.token = token;
    }

    static SpecCursor root(SpecTree tree, SpecNode root) {
        return new SpecCursor(tree, root, null, "");
    }

    public SpecTree tree() {
        return tree;
    }

    public SpecNode node() {
        return node;
    }

    /** RFC 6901 JSON Pointer of the node. */
    public String pointer() {
        String known = pointer;
        if (known == null) {
            known = parent == null ? "" : Pointer.child(parent.pointer(), token);
            pointer = known;
        }
        return known;
    }

    public SourceLocation location() {
        return Position.locate(tree.source(), node.position(), pointer());
    }

    /** The place of a member's key; of the node where there is no such member. */
    public SourceLocation keyLocation(String name) {
        SpecMember member = node instanceof SpecObject object ? object.members().get(name) : null;
        return member == null ? location() : Position.locate(tree.source(), member.keyPosition(), pointer(), name);
    }

    public boolean isObject() {
        return node instanceof SpecObject;
    }

    public @Nullable SpecCursor child(String name) {
        SpecNode value = node instanceof SpecObject object ? object.get(name) : null;
        return value == null ? null : new SpecCursor(tree, value, this, name);
    }

    public @Nullable SpecCursor child(int index) {
        return node instanceof SpecArray array
                        && index >= 0
                        && index < array.items().size()
                ? new SpecCursor(tree, array.items().get(index), this, Integer.toString(index))
                : null;
    }

    /** The members of an object in document order; none for other nodes. */
    public Map<String, SpecCursor> members() {
        Map<String, SpecCursor> members = new LinkedHashMap<>();
        if (node instanceof SpecObject object) {
            object.members()
                    .forEach((name, member) -> members.put(name, new SpecCursor(tree, member.value(), this, name)));
        }
        return members;
    }

    /** The items of an array; none for other nodes. */
    public List<SpecCursor> items() {
        List<SpecCursor> items = new ArrayList<>();
        if (node instanceof SpecArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                items.add(new SpecCursor(tree, array.items().get(i), this, Integer.toString(i)));
            }
        }
        return items;
    }

    /** The text of a string; null for other nodes. */
    public @Nullable String text() {
        return node instanceof SpecScalar scalar && scalar.value() instanceof JsonString string ? string.value() : null;
    }
}
