package dev.concordat.design.overlay;

import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecMember;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecObject;
import dev.concordat.core.parse.SpecScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The merge of an update into a node (Overlay Specification, Action Object; 1.1.0 says it in full). Every merge makes nodes of its own, so
 * that a node has one place and what is done there is done there only. What may be made is bounded: an update of
 * everything, done again and again, grows without end.
 */
final class Merge {

    private static final int MOST_NODES = 1_000_000;

    /** As deep as a document that is read may be. */
    private static final int DEEPEST = 1_000;

    private final int mostNodes;
    private int made;
    private boolean exceeded;

    Merge() {
        this(MOST_NODES);
    }

    private Merge(int mostNodes) {
        this.mostNodes = mostNodes;
    }

    /** Whether a limit was hit; the nodes are of no use then. */
    boolean exceeded() {
        return exceeded;
    }

    /** An update of a selected node: an array gets what is no array itself as one more item. */
    SpecNode update(SpecNode target, SpecNode update, int depth) {
        if (!(target instanceof SpecArray array) || update instanceof SpecArray) {
            return merge(target, update, depth);
        }
        List<SpecNode> items = new ArrayList<>(array.items());
        items.add(copy(update, depth + 1));
        return new SpecArray(List.copyOf(items), array.position());
    }

    /** Members of objects are merged, items of arrays added, everything else is replaced. */
    private SpecNode merge(SpecNode target, SpecNode update, int depth) {
        if (target instanceof SpecObject object && update instanceof SpecObject changes) {
            Map<String, SpecMember> members = new LinkedHashMap<>(object.members());
            changes.members().forEach((name, change) -> {
                SpecMember old = object.members().get(name);
                members.put(
                        name,
                        old == null
                                ? new SpecMember(copy(change.value(), depth + 1), change.keyPosition())
                                : new SpecMember(merge(old.value(), change.value(), depth + 1), old.keyPosition()));
            });
            return new SpecObject(members, object.position());
        }
        if (target instanceof SpecArray array && update instanceof SpecArray more) {
            List<SpecNode> items = new ArrayList<>(array.items());
            more.items().forEach(item -> items.add(copy(item, depth + 1)));
            return new SpecArray(List.copyOf(items), array.position());
        }
        return copy(update, depth);
    }

    /** A document in which no alias of YAML shares a node: an action means one place of it. */
    SpecNode unshared(SpecNode root) {
        return new Merge(Integer.MAX_VALUE).copy(root, 0);
    }

    /** The same with nodes of its own. */
    private SpecNode copy(SpecNode node, int depth) {
        exceeded = exceeded || ++made > mostNodes || depth > DEEPEST;
        if (exceeded) {
            return node;
        }
        if (node instanceof SpecObject object) {
            Map<String, SpecMember> members = new LinkedHashMap<>();
            object.members()
                    .forEach((name, member) ->
                            members.put(name, new SpecMember(copy(member.value(), depth + 1), member.keyPosition())));
            return new SpecObject(members, object.position());
        }
        if (node instanceof SpecArray array) {
            return new SpecArray(
                    array.items().stream().map(item -> copy(item, depth + 1)).toList(), array.position());
        }
        return new SpecScalar(((SpecScalar) node).value(), node.position());
    }
}
