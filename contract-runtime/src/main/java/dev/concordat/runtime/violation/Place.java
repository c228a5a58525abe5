package dev.concordat.runtime.violation;

/** The part of a message that a violation is in. */
public enum Place {
    PATH("path"),
    QUERY("query"),
    HEADER("header"),
    COOKIE("cookie"),
    BODY("body");

    private final String value;

    Place(String value) {
        this.value = value;
    }

    /** How it is written in a problem. */
    public String value() {
        return value;
    }
}
