package dev.concordat.tests.provider.states;

import dev.concordat.tests.pact.PactMessage;
import dev.concordat.tests.provider.ProviderMessage;
import dev.concordat.tests.provider.ProviderState;

class ShelfStates {

    enum Shelf {
        UPPER,
        LOWER
    }

    @ProviderState("the {shelf} shelf is locked")
    static void locked(Shelf shelf) {
        throw new IllegalStateException("no key for " + shelf);
    }

    @ProviderMessage("a book was lent by {name}")
    PactMessage lent(String name, int days) {
        return PactMessage.json("{\"by\": \"" + name + "\", \"days\": " + days + "}")
                .with("topic", "loans");
    }
}
