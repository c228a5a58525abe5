package dev.concordat.benchmarks.served;

import java.util.List;
import java.util.function.IntFunction;

/**
 * One way to serve the API.
 *
 * @param start the command that serves it at a port of this machine
 */
record Contender(String name, IntFunction<List<String>> start) {

    List<String> command(int port) {
        return start.apply(port);
    }
}
