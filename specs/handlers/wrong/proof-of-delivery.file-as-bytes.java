// A file is streamed, not read into memory.
import com.example.parcels.api.PutProofOfDelivery;
import com.example.parcels.model.PhotoInfo;
import com.example.parcels.model.PhotoInfoMediaType;
import com.example.parcels.model.ProofOfDelivery;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Prover implements PutProofOfDelivery.Handler {
    @Override
    public PutProofOfDelivery.Response putProofOfDelivery(
            PutProofOfDelivery.Request request, Call<Caller> call) {
        PutProofOfDelivery.Form form = request.body();
        byte[] photo = form.photo(); // error: prob.found.req: FilePart
        PhotoInfo info = new PhotoInfo(PhotoInfoMediaType.IMAGE_PNG, photo.length);
        return PutProofOfDelivery.ok(
                new ProofOfDelivery(request.parcelId(), info, form.recipientName(), form.deliveredAt(), form.geo()));
    }
}
