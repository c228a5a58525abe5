// The body is the content of a parcel, not a new parcel.
import com.example.parcels.api.ReplaceParcel;
import com.example.parcels.model.NewParcelInput;
import com.example.parcels.model.Parcel;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Replacer implements ReplaceParcel.Handler {
    private final Parcel parcel;

    Replacer(Parcel parcel) {
        this.parcel = parcel;
    }

    @Override
    public ReplaceParcel.Response replaceParcel(ReplaceParcel.Request request, Call<Caller> call) {
        String expected = request.ifMatch();
        NewParcelInput content = request.body(); // error: prob.found.req: ParcelContentInput
        return ReplaceParcel.ok(expected, parcel.with().weight(content.weight()).build());
    }
}
