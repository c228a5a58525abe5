package dev.concordat.sample.parcel;

import dev.concordat.runtime.stream.Event;
import dev.concordat.runtime.stream.EventStream;
import dev.concordat.sample.SampleProperties;
import dev.concordat.sample.parcels.model.TrackingEvent;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Parcels as they are watched: what was recorded so far, then what comes, until nothing comes any more. */
@Component
class TrackingFeed {
    private final TrackingStore events;
    private final Duration idle;
    private final Map<UUID, Set<Semaphore>> watchers = new ConcurrentHashMap<>();

    TrackingFeed(TrackingStore events, SampleProperties properties) {
        this.events = events;
        this.idle = properties.streamIdle();
    }

    EventStream<TrackingEvent> watch(UUID parcelId, long lastSequence) {
        return sink -> {
            Semaphore news = new Semaphore(0);
            join(parcelId, news);
            sink.onClose(() -> leave(parcelId, news));
            long last = lastSequence;
            do {
                news.drainPermits();
                for (TrackingEvent event : events.after(parcelId, last)) {
                    sink.send(Event.of(event).withId(String.valueOf(event.sequence())));
                    last = event.sequence();
                }
            } while (news.tryAcquire(idle.toMillis(), TimeUnit.MILLISECONDS));
        };
    }

    @TransactionalEventListener
    void on(Recorded recorded) {
        watchers.getOrDefault(recorded.parcel().id(), Set.of()).forEach(Semaphore::release);
    }

    private void join(UUID parcelId, Semaphore news) {
        watchers.compute(parcelId, (id, present) -> {
            Set<Semaphore> all = present == null ? ConcurrentHashMap.newKeySet() : present;
            all.add(news);
            return all;
        });
    }

    private void leave(UUID parcelId, Semaphore news) {
        watchers.computeIfPresent(parcelId, (id, present) -> {
            present.remove(news);
            return present.isEmpty() ? null : present;
        });
    }
}
