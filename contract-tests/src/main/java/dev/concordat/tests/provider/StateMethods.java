package dev.concordat.tests.provider;

import dev.concordat.tests.pact.ProviderStates;
import dev.concordat.tests.pact.StateAnswer;
import dev.concordat.tests.pact.StateChange;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Provider states as methods with {@link ProviderState}, spread over as many classes as you like:
 *
 * <pre>{@code
 * PactOptions.of(url, pacts).withStates(StateMethods.inPackage("com.example.states", spring::getBean))
 * }</pre>
 */
public final class StateMethods implements ProviderStates {

    private final List<DescribedMethod> setups;
    private final List<DescribedMethod> teardowns;

    private StateMethods(List<?> owners) {
        List<DescribedMethod> up = new ArrayList<>();
        List<DescribedMethod> down = new ArrayList<>();
        for (Object owner : owners) {
            for (Method method : Owners.methods(owner.getClass())) {
                for (ProviderState state : method.getAnnotationsByType(ProviderState.class)) {
                    if (method.getReturnType() != void.class && !Map.class.isAssignableFrom(method.getReturnType())) {
                        throw new IllegalArgumentException(method + " must return a Map or nothing");
                    }
                    (state.action() == StateChange.Action.SETUP ? up : down)
                            .add(DescribedMethod.of(owner, method, state.value(), StateChange.class));
                }
            }
        }
        setups = DescribedMethod.unique(up);
        teardowns = DescribedMethod.unique(down);
    }

    /**
     * The methods of some objects.
     *
     * @throws IllegalArgumentException for a method that can never be called, and where two have the same description
     */
    public static StateMethods of(Object... owners) {
        return new StateMethods(List.of(owners));
    }

    /** The methods of the classes of a package and those below it, each made by its constructor without parameters. */
    public static StateMethods inPackage(String name) {
        return inPackage(name, Owners::create);
    }

    /**
     * The methods of the classes of a package and those below it.
     *
     * @param instances makes the objects, e.g. takes them from a Spring context
     */
    public static StateMethods inPackage(String name, Function<Class<?>, ?> instances) {
        return new StateMethods(Owners.inPackage(name, ProviderState.class, instances));
    }

    @Override
    public StateAnswer change(StateChange change) throws Exception {
        boolean setup = change.action() == StateChange.Action.SETUP;
        Optional<DescribedMethod.Match> match = DescribedMethod.closest(setup ? setups : teardowns, change.state());
        if (match.isEmpty()) {
            return setup ? new StateAnswer.Unknown() : StateAnswer.done();
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (match.get().call(change, change.params()) instanceof Map<?, ?> returned) {
            returned.forEach((name, value) -> values.put(String.valueOf(name), value));
        }
        return new StateAnswer.Done(values);
    }

    @Override
    public String snippet(StateChange change) {
        return MethodSnippet.of("@ProviderState", "void", change.state(), change.params());
    }
}
