package dev.concordat.tests.plan;

/** The answer that a request of a sequence needs, or the ones after it would show nothing. */
public enum Wanted {
    ANY("any answer"),
    SUCCESS("a success"),
    CREATED("201"),
    /** The service says that the request is wrong. */
    REFUSAL("a refusal");

    private final String text;

    Wanted(String text) {
        this.text = text;
    }

    public boolean isMetBy(int status) {
        return switch (this) {
            case ANY -> true;
            case SUCCESS -> status / 100 == 2;
            case CREATED -> status == 201;
            case REFUSAL -> status / 100 == 4;
        };
    }

    /** The words shown to people. */
    public String text() {
        return text;
    }
}
