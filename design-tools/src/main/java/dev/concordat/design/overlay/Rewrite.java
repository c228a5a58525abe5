package dev.concordat.design.overlay;

import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecMember;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecObject;
import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One action on the nodes that it selects. Only the ways to them are made anew. */
final class Rewrite {

    private final Set<SpecNode> selected = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<SpecNode> way = Collections.newSetFromMap(new IdentityHashMap<>());
    private final @Nullable SpecNode update;
    private final Merge merge;

    /**
     * Prepares an action.
     *
     * @param update null where the nodes are removed
     */
    Rewrite(List<Spot> spots, @Nullable SpecNode update, Merge merge) {
        this.update = update;
        this.merge = merge;
        for (Spot spot : spots) {
            selected.add(spot.node());
            for (Spot at = spot; at != null && way.add(at.node()); at = at.parent()) {
                // All nodes up to the root are on the way.
            }
        }
    }

    /** The document after the action. What is selected below a selected node changes first. */
    SpecNode apply(SpecNode node, int depth) {
        if (!way.contains(node)) {
            return node;
        }
        SpecNode changed = node instanceof SpecObject object
                ? members(object, depth)
                : node instanceof SpecArray array ? items(array, depth) : node;
        return update != null && selected.contains(node) ? merge.update(changed, update, depth) : changed;
    }

    private SpecNode members(SpecObject object, int depth) {
        Map<String, SpecMember> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            if (stays(member.value())) {
                members.put(name, new SpecMember(apply(member.value(), depth + 1), member.keyPosition()));
            }
        });
        return new SpecObject(members, object.position());
    }

    private SpecNode items(SpecArray array, int depth) {
        List<SpecNode> items = new ArrayList<>();
        for (SpecNode item : array.items()) {
            if (stays(item)) {
                items.add(apply(item, depth + 1));
            }
        }
        return new SpecArray(List.copyOf(items), array.position());
    }

    private boolean stays(SpecNode node) {
        return update != null || !selected.contains(node);
    }
}
