package dev.concordat.design.lint.path;

import dev.concordat.core.parse.SpecNode;
import dev.concordat.design.lint.document.Spot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A path in the dialect of rulesets: RFC 9535 and, beside it, {@code ~} for keys, {@code ^} for parents, bare names in
 * brackets, and filters that know {@code @property}, {@code @parent}, {@code @path} and {@code @root}.
 *
 * <p>The nodes form a graph once references are followed. A step enters each container once, so the work is bounded by
 * the size of what is written, however often it is referred to.
 */
public final class PathExpression {

    private final String source;
    private final List<Step> steps;

    private PathExpression(String source, List<Step> steps) {
        this.source = source;
        this.steps = steps;
    }

    /**
     * Reads an expression.
     *
     * @throws PathSyntaxException where it is none
     */
    public static PathExpression parse(String source) throws PathSyntaxException {
        return new PathExpression(source, List.copyOf(new PathParser(source, false).path()));
    }

    /**
     * Reads an expression whose filters mean what RFC 9535 (2.3.5) says: a member by itself asks whether it is there,
     * and values are compared without conversion.
     *
     * @throws PathSyntaxException where it is none, or selects keys or parents, which RFC 9535 does not know
     */
    public static PathExpression standard(String source) throws PathSyntaxException {
        return new PathExpression(source, List.copyOf(new PathParser(source, true).path()));
    }

    public String source() {
        return source;
    }

    /** What the expression selects below a root, in the order of the document. */
    public List<Match> select(Spot root) {
        List<Spot> current = List.of(root);
        boolean keys = false;
        for (Step step : steps) {
            if (step instanceof Step.Down down) {
                // A key has nothing below it.
                current = keys ? List.of() : down(down, current);
            } else if (step instanceof Step.Up) {
                current = up(current);
                keys = false;
            } else {
                keys = true;
            }
        }
        List<Match> matches = new ArrayList<>(current.size());
        for (Spot spot : current) {
            matches.add(new Match(spot, keys));
        }
        return matches;
    }

    private static List<Spot> down(Step.Down step, List<Spot> from) {
        Set<SpecNode> entered = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Spot> found = new ArrayList<>();
        for (Spot spot : from) {
            if (!step.deep()) {
                if (spot.size() > 0 && entered.add(spot.node())) {
                    step.selector().select(spot, found::add);
                }
                continue;
            }
            Deque<Spot> pending = new ArrayDeque<>();
            push(spot, pending);
            while (!pending.isEmpty()) {
                Spot next = pending.pop();
                if (next.size() > 0 && entered.add(next.node())) {
                    List<Spot> children = next.children();
                    boolean reference = next.followed() != null;
                    step.selector().among(next, children, child -> {
                        // Where references are followed there is none, only what stands beside it.
                        if (!reference || !child.name().equals("$ref")) {
                            found.add(child);
                        }
                    });
                    for (int i = children.size() - 1; i >= 0; i--) {
                        // A scalar has nothing below it.
                        if (children.get(i).size() > 0) {
                            push(children.get(i), pending);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static void push(Spot spot, Deque<Spot> pending) {
        spot.beside().forEach(pending::push);
        pending.push(spot);
    }

    private static List<Spot> up(List<Spot> from) {
        Set<Spot> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Spot> found = new ArrayList<>();
        for (Spot spot : from) {
            Spot parent = spot.parent();
            if (parent != null && parents.add(parent)) {
                found.add(parent);
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return source;
    }
}
