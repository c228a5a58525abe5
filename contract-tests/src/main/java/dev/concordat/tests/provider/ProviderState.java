package dev.concordat.tests.provider;

import dev.concordat.tests.pact.StateChange;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that puts the service into a provider state (Pact specification, "Provider States"), or undoes it:
 *
 * <pre>{@code
 * @ProviderState("a parcel {id} exists")
 * Map<String, Object> parcelExists(UUID id, ParcelStatus status) { ... }
 *
 * @ProviderState(value = "a parcel {id} exists", action = Action.TEARDOWN)
 * void parcelIsGone(UUID id) { ... }
 * }</pre>
 *
 * <p>A parameter takes the part of the description with its name, or else the state's parameter with its name, each
 * converted as JUnit converts arguments; parameter names need {@code javac -parameters}, without them the parts of the
 * description are taken in order. A parameter of type {@link StateChange} takes everything, one of type {@code Map} all
 * parameters. What a setup returns as a map is there for {@code ProviderState} generators. Any visibility will do.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ProviderState.All.class)
public @interface ProviderState {

    /** The description in the pact; {@code {name}} stands for any text. The closest description counts. */
    String value();

    /** Before or after the interaction. */
    StateChange.Action action() default StateChange.Action.SETUP;

    /** Several states by one method. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        ProviderState[] value();
    }
}
