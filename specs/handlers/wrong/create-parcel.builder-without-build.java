// A builder is no parcel.
import com.example.parcels.api.CreateParcel;
import com.example.parcels.model.Parcel;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import java.net.URI;

class Creator implements CreateParcel.Handler {
    private final Parcel parcel;

    Creator(Parcel parcel) {
        this.parcel = parcel;
    }

    @Override
    public CreateParcel.Response createParcel(CreateParcel.Request request, Call<Caller> call) {
        URI location = URI.create("/parcels/" + parcel.id());
        String reference = request.body().reference();
        Parcel created = parcel.with().reference(reference); // error: prob.found.req: Builder
        return CreateParcel.created(location, "\"1\"", request.xCorrelationId(), created);
    }
}
