// The payment cannot be replaced.
import com.example.parcels.api.ReplaceParcel;
import com.example.parcels.model.Parcel;
import com.example.parcels.model.ParcelContentInput;
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
        ParcelContentInput content = request.body();
        return ReplaceParcel.ok(expected, parcel.with().weight(content.weight() + content.payment().hashCode()).build()); // error: cant.resolve.location.args: payment
    }
}
