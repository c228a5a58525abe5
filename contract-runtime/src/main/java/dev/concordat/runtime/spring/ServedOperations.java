package dev.concordat.runtime.spring;

import java.util.List;

/** What a generated controller serves, for those that need to know before a request reaches it. */
@FunctionalInterface
public interface ServedOperations {
    List<ServedOperation> operations();
}
