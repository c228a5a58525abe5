package dev.concordat.design.lint.document;

import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecObject;
import dev.concordat.core.parse.SpecTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the document is seen.
 *
 * @param references null: as written, references are plain objects
 * @param siblings whether what stands beside a {@code $ref} counts
 */
record View(@Nullable References references, boolean siblings) {

    Spot root(SpecTree tree) {
        return new Spot(this, null, "", tree, tree.root(), "", tree.root().position(), null);
    }

    /** A member or item; what is behind it where it is a reference that leads somewhere. */
    Spot enter(Spot parent, String name, SpecNode node, long keyPosition) {
        if (references != null && References.text(node) != null) {
            Target target = references.follow(parent.tree(), node).orElse(null);
            if (target != null) {
                return new Spot(
                        this, parent, name, target.tree(), target.node(), target.pointer(), target.keyPosition(), node);
            }
        }
        return new Spot(this, parent, name, parent.tree(), node, null, keyPosition, null);
    }

    /** The references from a member to what is behind it, those with more members than {@code $ref}. */
    List<Spot> beside(Spot parent, String name, SpecNode holder) {
        List<Spot> found = new ArrayList<>();
        Set<SpecNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Target link = new Target(parent.tree(), Pointer.child(parent.pointer(), name), holder, holder.position());
        while (references != null && siblings && link != null && seen.add(link.node())) {
            if (link.node() instanceof SpecObject object && object.members().size() > 1) {
                found.add(new Spot(this, parent, name, link.tree(), object, link.pointer(), link.keyPosition(), null));
            }
            String text = References.text(link.node());
            link = text == null ? null : references.target(link.tree(), text).orElse(null);
            if (link != null && References.text(link.node()) == null) {
                break;
            }
        }
        return found;
    }
}
