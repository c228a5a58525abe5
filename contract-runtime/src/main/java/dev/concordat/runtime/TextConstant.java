package dev.concordat.runtime;

/** A value of an enum of strings; where the enum is open, also one that it does not list. */
public interface TextConstant {

    /** How it is written in JSON. */
    String value();
}
