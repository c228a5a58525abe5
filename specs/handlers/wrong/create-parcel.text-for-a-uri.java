// Location is a URI.
import com.example.parcels.api.CreateParcel;
import com.example.parcels.model.Parcel;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Creator implements CreateParcel.Handler {
    private final Parcel parcel;

    Creator(Parcel parcel) {
        this.parcel = parcel;
    }

    @Override
    public CreateParcel.Response createParcel(CreateParcel.Request request, Call<Caller> call) {
        String location = "/parcels/" + parcel.id();
        String reference = request.body().reference();
        Parcel created = parcel.with().reference(reference).build();
        return CreateParcel.created(location, "\"1\"", request.xCorrelationId(), created); // error: cant.apply.symbol: created
    }
}
