package dev.concordat.tests.provider.states;

import dev.concordat.tests.pact.StateChange;
import dev.concordat.tests.provider.ProviderState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class BookStates {

    static final List<String> CALLS = new ArrayList<>();

    /** For tests of another package. */
    @Override
    public String toString() {
        String calls = String.join("; ", CALLS);
        CALLS.clear();
        return calls;
    }

    @ProviderState("a book {id} exists")
    Map<String, Object> exists(long id, String title, LocalDate since) {
        CALLS.add("exists " + id + " " + title + " " + since);
        return Map.of("id", id);
    }

    @ProviderState(value = "a book {id} exists", action = StateChange.Action.TEARDOWN)
    private void gone(long id) {
        CALLS.add("gone " + id);
    }

    @ProviderState("a book {id} exists twice")
    @ProviderState("two books")
    void twice(Map<String, Object> params, StateChange change) {
        CALLS.add(change.state() + " " + params);
    }
}
