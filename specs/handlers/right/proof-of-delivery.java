// A form is a record of its parts.
import com.example.parcels.api.PutProofOfDelivery;
import com.example.parcels.model.PhotoInfo;
import com.example.parcels.model.PhotoInfoMediaType;
import com.example.parcels.model.ProofOfDelivery;
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
        return PutProofOfDelivery.ok(
                new ProofOfDelivery(request.parcelId(), info, form.recipientName(), form.deliveredAt(), form.geo()));
    }
}
