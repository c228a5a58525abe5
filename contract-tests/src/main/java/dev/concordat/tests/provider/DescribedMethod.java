package dev.concordat.tests.provider;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A method of an object and the descriptions that it is for.
 *
 * @param whole the type of the parameter that takes everything
 */
record DescribedMethod(Object owner, Method method, DescriptionPattern pattern, Class<?> whole) {

    /** A method and the parts of the description that it was found by. */
    record Match(DescribedMethod described, Map<String, String> parts) {

        /**
         * Calls the method.
         *
         * @param everything for the parameter that takes everything
         * @param params by name
         * @throws Exception what the method throws, or why it cannot be called
         */
        @Nullable
        Object call(Object everything, Map<String, @Nullable Object> params) throws Exception {
            Map<String, @Nullable Object> values = new LinkedHashMap<>(params);
            values.putAll(parts);
            Parameter[] parameters = described.method.getParameters();
            @Nullable Object[] arguments = new @Nullable Object[parameters.length];
            int unnamed = 0;
            for (int i = 0; i < parameters.length; i++) {
                Class<?> type = parameters[i].getType();
                if (type == described.whole) {
                    arguments[i] = everything;
                } else if (type == Map.class) {
                    arguments[i] = params;
                } else {
                    String name = parameters[i].isNamePresent()
                            ? parameters[i].getName()
                            : described.pattern.names().get(unnamed++);
                    arguments[i] = Arguments.convert(name, values, type);
                }
            }
            try {
                return described.method.invoke(described.owner, arguments);
            } catch (InvocationTargetException thrown) {
                Throwable cause = thrown.getCause();
                if (cause instanceof AssertionError failed) {
                    throw failed;
                }
                throw cause instanceof Exception exception
                        ? exception
                        : new IllegalStateException(String.valueOf(cause), cause);
            }
        }
    }

    /** @throws IllegalArgumentException where the method can never be called */
    static DescribedMethod of(Object owner, Method method, String description, Class<?> whole) {
        DescriptionPattern pattern = DescriptionPattern.parse(description);
        long unnamed = List.of(method.getParameters()).stream()
                .filter(parameter -> parameter.getType() != whole && parameter.getType() != Map.class)
                .filter(parameter -> !parameter.isNamePresent())
                .count();
        if (unnamed > pattern.names().size()) {
            throw new IllegalArgumentException(method + " has more parameters than \"" + description
                    + "\" has parts in braces: compile with -parameters, or take a Map");
        }
        method.setAccessible(true);
        return new DescribedMethod(owner, method, pattern, whole);
    }

    /** The method whose description is the closest. */
    static Optional<Match> closest(List<DescribedMethod> methods, String description) {
        return methods.stream()
                .flatMap(method -> method.pattern.match(description).map(parts -> new Match(method, parts)).stream())
                .max(Comparator.comparingInt(
                        match -> match.described().pattern().literal()));
    }

    /** @throws IllegalArgumentException where two methods have the same description */
    static List<DescribedMethod> unique(List<DescribedMethod> methods) {
        Map<List<String>, DescribedMethod> known = new LinkedHashMap<>();
        for (DescribedMethod method : methods) {
            DescribedMethod other = known.putIfAbsent(method.pattern.fixed(), method);
            if (other != null) {
                throw new IllegalArgumentException("\"" + method.pattern.text() + "\" is handled twice: by "
                        + other.method + " and by " + method.method);
            }
        }
        return List.copyOf(methods);
    }
}
