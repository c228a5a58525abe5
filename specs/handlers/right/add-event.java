// A record of the contract handed on as it is.
import com.example.parcels.api.AddTrackingEvent;
import com.example.parcels.model.NewTrackingEvent;
import com.example.parcels.model.TrackingEvent;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import java.time.OffsetDateTime;

class Recorder implements AddTrackingEvent.Handler {
    @Override
    public AddTrackingEvent.Response addTrackingEvent(AddTrackingEvent.Request request, Call<Caller> call) {
        NewTrackingEvent told = request.body();
        return AddTrackingEvent.created(TrackingEvent.builder()
                .sequence(1)
                .status(told.status())
                .occurredAt(told.occurredAt())
                .recordedAt(OffsetDateTime.MAX)
                .details(told.details())
                .build());
    }
}
