package dev.concordat.runtime.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class EventStreamTest {

    @Test
    void anEventThatCannotBeSentEndsThePublisher() {
        AtomicBoolean cancelled = new AtomicBoolean();
        Flow.Publisher<String> endless = subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {
                try {
                    subscriber.onNext("x");
                } catch (RuntimeException e) {
                    // As publishers do: their subscriber is at fault.
                }
            }

            @Override
            public void cancel() {
                cancelled.set(true);
            }
        });

        assertThatThrownBy(() -> EventStream.of(endless).sendTo(new Failing())).hasMessage("cannot be written");
        assertThat(cancelled).isTrue();
    }

    @Test
    void anErrorOfAPublisherIsNotItsEnd() {
        Flow.Publisher<String> broken = subscriber -> {
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long count) {}

                @Override
                public void cancel() {}
            });
            subscriber.onError(new AssertionError("broken"));
        };

        assertThatThrownBy(() -> EventStream.of(broken).sendTo(new Failing()))
                .isInstanceOf(AssertionError.class)
                .hasMessage("broken");
    }

    private static final class Failing implements EventSink<String> {
        @Override
        public void send(Event<String> event) {
            throw new IllegalStateException("cannot be written");
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void onClose(Runnable action) {}
    }
}
