// JSON is the label in words, not bytes.
import com.example.parcels.api.GetLabel;
import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Printer implements GetLabel.Handler {
    @Override
    public GetLabel.Response getLabel(GetLabel.Request request, Call<Caller> call) {
        if (request.accept() == GetLabel.Accept.JSON) {
            return GetLabel.okJson(Body.of(new byte[0])); // error: cant.apply.symbol: okJson
        }
        return GetLabel.okPdf(Body.of(new byte[0]));
    }
}
