// The events are tracking events, not parcels.
import com.example.parcels.api.StreamTrackingEvents;
import com.example.parcels.model.Parcel;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.stream.EventStream;
import java.util.stream.Stream;

class Watcher implements StreamTrackingEvents.Handler {
    @Override
    public StreamTrackingEvents.Response streamTrackingEvents(
            StreamTrackingEvents.Request request, Call<Caller> call) {
        EventStream<Parcel> events = EventStream.of(Stream.<Parcel>empty());
        return StreamTrackingEvents.ok(events); // error: cant.apply.symbol: ok
    }
}
