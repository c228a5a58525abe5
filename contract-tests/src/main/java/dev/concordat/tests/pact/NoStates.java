package dev.concordat.tests.pact;

/** Nobody sets up states. */
enum NoStates implements ProviderStates {
    INSTANCE;

    @Override
    public StateAnswer change(StateChange change) {
        return new StateAnswer.Unknown();
    }

    @Override
    public String snippet(StateChange change) {
        return "--state-change-url http://localhost:8080/provider-states, or --state-command PROGRAM   (it receives "
                + change.toJson() + ")";
    }

    @Override
    public boolean available() {
        return false;
    }
}
