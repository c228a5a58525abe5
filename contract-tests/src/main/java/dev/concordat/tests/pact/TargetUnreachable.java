package dev.concordat.tests.pact;

/** The service, or who sets up its states, does not answer: the run cannot go on. */
final class TargetUnreachable extends Exception {

    private static final long serialVersionUID = 1;

    TargetUnreachable(String message) {
        super(message);
    }
}
