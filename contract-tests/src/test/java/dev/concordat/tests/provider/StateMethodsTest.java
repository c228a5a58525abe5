package dev.concordat.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.tests.pact.MessageAnswer;
import dev.concordat.tests.pact.MessageRequest;
import dev.concordat.tests.pact.StateAnswer;
import dev.concordat.tests.pact.StateChange;
import dev.concordat.tests.pact.StateChange.Action;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateMethodsTest {

    private static final String STATES = "dev.concordat.tests.provider.states";

    private Object books;
    private final StateMethods states = StateMethods.inPackage(STATES, type -> {
        Object owner = Owners.create(type);
        books = type.getSimpleName().equals("BookStates") ? owner : books;
        return owner;
    });

    private StateAnswer change(String state, Map<String, Object> params, Action action) throws Exception {
        return states.change(new StateChange("c", state, Map.copyOf(params), action));
    }

    @Test
    void partsOfTheDescriptionAndParametersAreTyped() throws Exception {
        Map<String, Object> params = Map.of("title", "Emma", "since", "2026-02-28", "more", 1);
        assertThat(change("a book 17 exists", params, Action.SETUP)).isEqualTo(new StateAnswer.Done(Map.of("id", 17L)));
        assertThat(change("a book 17 exists", params, Action.TEARDOWN)).isEqualTo(StateAnswer.done());
        assertThat(books.toString()).isEqualTo("exists 17 Emma 2026-02-28; gone 17");
    }

    @Test
    void theClosestDescriptionCounts() throws Exception {
        change("a book 17 exists twice", Map.of("n", 2), Action.SETUP);
        change("two books", Map.of(), Action.SETUP);
        assertThat(change("two books", Map.of(), Action.TEARDOWN)).isEqualTo(StateAnswer.done());
        assertThat(books.toString()).isEqualTo("a book 17 exists twice {n=2}; two books {}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a book x exists | the parameter \"id\" is no long: x",
                "a book 17 exists | the pact gives no parameter \"title\"; it gives id",
                "the UPPER shelf is locked | no key for UPPER",
                "the middle shelf is locked | is no Shelf: middle"
            })
    void whatCannotBeReachedHasAReason(String state, String reason) {
        assertThatThrownBy(() -> change(state, Map.of(), Action.SETUP)).hasMessageContaining(reason);
    }

    @Test
    void anUnknownStateComesWithAMethodToPaste() throws Exception {
        StateChange change = new StateChange(
                "c", "the shelf isn't full", Map.of("free", new java.math.BigDecimal("3"), "my-x", 1), Action.SETUP);
        assertThat(states.change(change)).isEqualTo(new StateAnswer.Unknown());
        assertThat(states.snippet(change))
                .isEqualTo("@ProviderState(\"the shelf isn't full\") void theShelfIsnTFull(long free) {}");
    }

    @Test
    void messagesAreMethodsToo() throws Exception {
        MessageMethods messages = MessageMethods.inPackage(STATES);
        MessageRequest request = new MessageRequest(
                "c", "a book was lent by Jo", List.of(new MessageRequest.State("s", Map.of("days", 3))), null);
        assertThat(((MessageAnswer.Produced) messages.produce(request))
                        .message()
                        .contents()
                        .utf8())
                .contains("{\"by\": \"Jo\", \"days\": 3}");
        MessageRequest other = new MessageRequest("c", "nothing", List.of(), null);
        assertThat(messages.produce(other)).isEqualTo(new MessageAnswer.Unknown());
        assertThat(messages.snippet(other))
                .isEqualTo("@ProviderMessage(\"nothing\") PactMessage nothing() "
                        + "{ return PactMessage.json(\"{}\"); }");
    }

    static class Twice {
        @ProviderState("a {x} b")
        void one(String x) {}

        @ProviderState("a {y} b")
        void two(String y) {}
    }

    static class Returns {
        @ProviderState("a")
        int one() {
            return 1;
        }
    }

    static class Asserts {
        @ProviderState("a shelf")
        void shelf() {
            throw new AssertionError("the shelf is not there");
        }

        @ProviderMessage("a shelf")
        String message() {
            throw new AssertionError("the shelf is not there");
        }
    }

    @Test
    void aFailedAssertionStaysOne() {
        StateChange change = new StateChange("c", "a shelf", Map.of(), Action.SETUP);
        MessageRequest request = new MessageRequest("c", "a shelf", List.of(), null);
        assertThatThrownBy(() -> StateMethods.of(new Asserts()).change(change))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the shelf is not there");
        assertThatThrownBy(() -> MessageMethods.of(new Asserts()).produce(request))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the shelf is not there");
    }

    @Test
    void whatCanNeverBeCalledIsRefusedAtOnce() {
        assertThatThrownBy(() -> StateMethods.of(new Twice())).hasMessageContaining("handled twice");
        assertThatThrownBy(() -> StateMethods.of(new Returns())).hasMessageContaining("must return a Map");
        assertThatThrownBy(() -> StateMethods.inPackage("dev.concordat.nowhere"))
                .hasMessageContaining("no class in the package dev.concordat.nowhere");
    }
}
