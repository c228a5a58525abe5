package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;

/** Is told of each handler that took too long, when its time was over. */
@FunctionalInterface
interface TimeoutListener {
    void timedOut(Operation operation);
}
