package dev.concordat.sample;

import java.util.List;

/** What the service keeps its data in. */
enum Database {
    /** In files of the data folder. */
    H2 {
        @Override
        List<String> options() {
            return List.of();
        }
    },
    /** On a server of the tests' own; where none is installed the test is skipped. */
    POSTGRES {
        @Override
        List<String> options() {
            return PostgresServer.shared().options();
        }
    };

    /** The options of a service that starts with nothing; the same options again find what it left. */
    abstract List<String> options();
}
