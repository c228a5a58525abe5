package dev.concordat.benchmarks.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a run is asked.
 *
 * @param folders where documents are
 * @param only their names; empty: all
 * @param peer whether openapi-generator is asked, too
 * @param workers how many JVMs work at a time
 * @param heap of each, as in {@code -Xmx}
 * @param seconds that a document may take, compiling included
 */
record Options(List<Path> folders, Set<String> only, boolean peer, int workers, String heap, int seconds) {

    static final String USAGE =
            "usage: corpus [--peer] [--only=NAME,...] [--workers=N] [--heap=3g] [--seconds=300] FOLDER...";

    /** @throws IllegalArgumentException for what is no option */
    static Options parse(String... arguments) {
        Options options =
                new Options(List.of(), Set.of(), false, Runtime.getRuntime().availableProcessors(), "3g", 300);
        for (String argument : arguments) {
            options = options.with(argument, argument.substring(argument.indexOf('=') + 1));
        }
        return options;
    }

    private Options with(String argument, String value) {
        if (argument.equals("--peer")) {
            return new Options(folders, only, true, workers, heap, seconds);
        } else if (argument.startsWith("--only=")) {
            return new Options(folders, Set.of(value.split(",", -1)), peer, workers, heap, seconds);
        } else if (argument.startsWith("--workers=")) {
            return new Options(folders, only, peer, Integer.parseInt(value), heap, seconds);
        } else if (argument.startsWith("--heap=")) {
            return new Options(folders, only, peer, workers, value, seconds);
        } else if (argument.startsWith("--seconds=")) {
            return new Options(folders, only, peer, workers, heap, Integer.parseInt(value));
        } else if (argument.startsWith("-")) {
            throw new IllegalArgumentException(argument);
        }
        List<Path> all = new ArrayList<>(folders);
        all.add(Path.of(argument));
        return new Options(all, only, peer, workers, heap, seconds);
    }
}
