package dev.concordat.design.lint.function;

import java.util.List;

/** A function with its options: a pure function from a node to what is wrong with it. */
@FunctionalInterface
public interface Check {

    List<Problem> run(Subject subject);
}
