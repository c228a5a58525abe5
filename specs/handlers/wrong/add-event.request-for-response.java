// What was told is not what is stored.
import com.example.parcels.api.AddTrackingEvent;
import com.example.parcels.model.NewTrackingEvent;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Recorder implements AddTrackingEvent.Handler {
    @Override
    public AddTrackingEvent.Response addTrackingEvent(AddTrackingEvent.Request request, Call<Caller> call) {
        NewTrackingEvent told = request.body();
        return AddTrackingEvent.created(told); // error: cant.apply.symbol: created
    }
}
