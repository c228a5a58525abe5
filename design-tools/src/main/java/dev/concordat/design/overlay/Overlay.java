package dev.concordat.design.overlay;

import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecTree;
import dev.concordat.design.lint.path.PathExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An overlay that can be applied (Overlay Specification 1.1.0, Overlay Object).
 *
 * @param tree as written
 * @param target the {@code extends}: the URI reference of the document that it was made for; null where it names none
 * @param actions in the order in which they are applied, each to the result of the one before
 */
record Overlay(SpecTree tree, @Nullable SpecCursor target, List<Action> actions) {

    /**
     * One change (Action Object).
     *
     * @param target the {@code target} as written
     * @param path what it selects
     * @param update what is merged into the selected nodes, null where it is written in the document itself
     * @param copy where in the document it is written, null where it is not; where both are null the nodes are removed
     */
    record Action(
            SpecCursor target,
            PathExpression path,
            @Nullable SpecCursor update,
            @Nullable PathExpression copy) {

        boolean removes() {
            return update == null && copy == null;
        }
    }
}
