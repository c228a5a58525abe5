package dev.concordat.design.lint.path;

/** One step of a path. */
sealed interface Step {

    /**
     * Down to members or items.
     *
     * @param deep of the node and of everything below it ({@code ..})
     */
    record Down(boolean deep, Selector selector) implements Step {}

    /** {@code ^}: up to the parent. */
    record Up() implements Step {}

    /** {@code ~}: from the values to their keys. */
    record Keys() implements Step {}
}
