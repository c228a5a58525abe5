package dev.concordat.benchmarks.corpus;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What is done with each document, in JVMs of its own.
 *
 * @param worker the class whose {@code main} calls {@link Worker#serve}
 * @param arguments of it
 * @param parse the row of an answer
 * @param crashed the row of a document that has no answer, by its name and what became of it
 */
public record Job<R>(
        Class<?> worker, List<String> arguments, Function<String, R> parse, BiFunction<String, String, R> crashed) {}
