package dev.concordat.runtime.spring;

import java.util.Locale;

/** Answers shall be kept, and the library that keeps them is not there: the service does not start. */
public final class MissingStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ConcordatProperties.Cache store;

    MissingStoreException(ConcordatProperties.Cache store) {
        super("concordat.server-cache=" + store.name().toLowerCase(Locale.ROOT)
                + " needs a library that is not on the class path");
        this.store = store;
    }

    ConcordatProperties.Cache store() {
        return store;
    }
}
