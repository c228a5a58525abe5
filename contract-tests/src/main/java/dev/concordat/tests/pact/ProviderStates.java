package dev.concordat.tests.pact;

/** Puts the service under test into provider states. */
public interface ProviderStates {

    /**
     * Called once for each state before its interaction, in order, and once after it, in reverse order.
     *
     * @throws Exception or an {@code AssertionError}: the reason why the state could not be reached
     */
    StateAnswer change(StateChange change) throws Exception;

    /** How to add a state that {@link #change} does not know, ready to paste. */
    String snippet(StateChange change);

    /**
     * Whether states are set up at all. Where they are not, interactions run against the service as it is and every
     * state is a warning.
     */
    default boolean available() {
        return true;
    }

    /** No states are set up. */
    static ProviderStates none() {
        return NoStates.INSTANCE;
    }
}
