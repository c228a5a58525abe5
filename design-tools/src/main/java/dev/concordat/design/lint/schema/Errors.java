package dev.concordat.design.lint.schema;

import java.util.ArrayList;
import java.util.List;

/** Collects errors; what alternatives say is kept only if none of them fits. */
final class Errors {

    private static final int MOST = 1_000;

    private final List<SchemaError> list = new ArrayList<>();
    private final boolean all;

    Errors(boolean all) {
        this.all = all;
    }

    List<SchemaError> list() {
        return list;
    }

    boolean isFull() {
        return list.size() >= MOST;
    }

    boolean goesOn() {
        return all;
    }

    int mark() {
        return list.size();
    }

    void back(int mark) {
        list.subList(mark, list.size()).clear();
    }

    /** Adds an error and is false, as the check that calls it. */
    boolean add(String keyword, List<String> path, String message) {
        if (list.size() < MOST) {
            list.add(new SchemaError(keyword, List.copyOf(path), message));
        }
        return false;
    }
}
