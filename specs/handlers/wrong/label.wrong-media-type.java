// A label is no CSV.
import com.example.parcels.api.GetLabel;
import com.example.parcels.model.LabelInfo;
import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Printer implements GetLabel.Handler {
    @Override
    public GetLabel.Response getLabel(GetLabel.Request request, Call<Caller> call) {
        if (request.accept() == GetLabel.Accept.JSON) {
            return GetLabel.okJson(new LabelInfo("TRACK", request.paper(), 1));
        }
        return GetLabel.okCsv(Body.of(new byte[0])); // error: cant.resolve.location.args: okCsv
    }
}
