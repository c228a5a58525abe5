package dev.concordat.design.lint.path;

import dev.concordat.design.lint.document.Spot;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which members or items of a node a step takes. */
sealed interface Selector {

    void select(Spot container, Consumer<Spot> take);

    /** The same where the members or items are at hand already. */
    default void among(Spot container, List<Spot> children, Consumer<Spot> take) {
        select(container, take);
    }

    /** {@code .name}, {@code ['a','b']}, {@code [a,b]}, {@code [0]}: those of these names, in this order. */
    record Names(List<String> names) implements Selector {
        @Override
        public void select(Spot container, Consumer<Spot> take) {
            for (String name : names) {
                Spot child = container.child(name);
                if (child != null) {
                    take.accept(child);
                }
            }
        }
    }

    /** {@code *}: all. */
    record All() implements Selector {
        @Override
        public void select(Spot container, Consumer<Spot> take) {
            container.forEach(take);
        }

        @Override
        public void among(Spot container, List<Spot> children, Consumer<Spot> take) {
            children.forEach(take);
        }
    }

    /** {@code [start:end:step]} of an array, with negative numbers from its end. */
    record Slice(@Nullable Integer start, @Nullable Integer end, int step) implements Selector {
        @Override
        public void select(Spot container, Consumer<Spot> take) {
            if (!container.isArray()) {
                return;
            }
            int size = container.size();
            int to = end == null ? size : bound(end, size);
            for (long i = start == null ? 0 : bound(start, size); i < to; i += step) {
                Spot item = container.child(Long.toString(i));
                if (item != null) {
                    take.accept(item);
                }
            }
        }

        private static int bound(int index, int size) {
            return index < 0 ? Math.max(0, index + size) : Math.min(index, size);
        }
    }

    /** {@code [?(...)]}: those for which an expression is true. */
    record Filter(Expression condition) implements Selector {
        @Override
        public void select(Spot container, Consumer<Spot> take) {
            among(container, container.children(), take);
        }

        @Override
        public void among(Spot container, List<Spot> children, Consumer<Spot> take) {
            for (Spot child : children) {
                if (Values.isTruthy(condition.evaluate(child))) {
                    take.accept(child);
                }
            }
        }
    }
}
