// The form is no proof of delivery.
import com.example.parcels.api.PutProofOfDelivery;
import com.example.parcels.model.PhotoInfo;
import com.example.parcels.model.PhotoInfoMediaType;
import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Prover implements PutProofOfDelivery.Handler {
    @Override
    public PutProofOfDelivery.Response putProofOfDelivery(
            PutProofOfDelivery.Request request, Call<Caller> call) {
        PutProofOfDelivery.Form form = request.body();
        FilePart photo = form.photo();
        PhotoInfo info = new PhotoInfo(PhotoInfoMediaType.IMAGE_PNG, photo.body().length());
        return PutProofOfDelivery.ok( // error: cant.apply.symbol: ok
                form);
    }
}
