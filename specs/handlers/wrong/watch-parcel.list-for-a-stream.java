// A list is no stream.
import com.example.parcels.api.StreamTrackingEvents;
import com.example.parcels.model.TrackingEvent;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.stream.EventStream;
import java.util.List;
import java.util.stream.Stream;

class Watcher implements StreamTrackingEvents.Handler {
    @Override
    public StreamTrackingEvents.Response streamTrackingEvents(
            StreamTrackingEvents.Request request, Call<Caller> call) {
        EventStream<TrackingEvent> events = EventStream.of(Stream.<TrackingEvent>empty());
        return StreamTrackingEvents.ok(List.of()); // error: cant.apply.symbol: ok
    }
}
