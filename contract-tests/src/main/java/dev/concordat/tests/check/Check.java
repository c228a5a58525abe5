package dev.concordat.tests.check;

import java.util.List;

/** A property that every exchange must have. */
public interface Check {

    /** Kebab-case, stable across releases. */
    String id();

    /** What is wrong, nothing where the property holds or does not apply. */
    List<Problem> inspect(Observation observation);
}
