package dev.concordat.design.lint.document;

import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecTree;
import org.jspecify.annotations.Nullable;

/**
 * How the document is seen.
 *
 * @param references null: as written, references are plain objects
 */
record View(@Nullable References references) {

    Spot root(SpecTree tree) {
        return new Spot(this, null, "", tree, tree.root(), "", tree.root().position());
    }

    /** A member or item; what is behind it where it is a reference that leads somewhere. */
    Spot enter(Spot parent, String name, SpecNode node, long keyPosition) {
        if (references != null && References.text(node) != null) {
            Target target = references.follow(parent.tree(), node).orElse(null);
            if (target != null) {
                return new Spot(
                        this, parent, name, target.tree(), target.node(), target.pointer(), target.keyPosition());
            }
        }
        return new Spot(this, parent, name, parent.tree(), node, null, keyPosition);
    }
}
