package dev.concordat.benchmarks.served;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * One way to serve the API.
 *
 * @param start the command that serves it at a port of this machine
 */
record Contender(String name, IntFunction<List<String>> start) {

    List<String> command(int port) {
        return start.apply(port);
    }

    /** The same with more arguments. */
    Contender with(String newName, List<String> more) {
        return new Contender(
                newName,
                port -> Stream.concat(command(port).stream(), more.stream()).toList());
    }
}
