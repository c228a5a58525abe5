package dev.concordat.generator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is generated around the models and codecs, which all targets share. */
public enum Target {
    /** Handlers to implement, Spring MVC controllers, and senders of the contract's callbacks and webhooks. */
    SPRING_MVC,
    /** A class for each tag that calls the operations through {@code java.net.http}. */
    JAVA_CLIENT;

    /** As users write it: {@code spring-mvc}. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Target> of(String keyword) {
        return Arrays.stream(values())
                .filter(target -> target.keyword().equals(keyword))
                .findFirst();
    }
}
