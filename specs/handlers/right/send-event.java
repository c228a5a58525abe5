// An event with its id.
import com.example.parcels.model.TrackingEvent;
import dev.concordat.runtime.stream.Event;
import dev.concordat.runtime.stream.EventStream;

class Sender {
    static EventStream<TrackingEvent> one(TrackingEvent event) {
        return sink -> sink.send(Event.of(event).withId(Long.toString(event.sequence())));
    }
}
