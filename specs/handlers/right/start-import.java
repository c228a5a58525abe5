// A body of two media types is a choice.
import com.example.parcels.api.StartImport;
import com.example.parcels.model.Import;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import java.net.URI;

class Importer implements StartImport.Handler {
    private final Import started;

    Importer(Import started) {
        this.started = started;
    }

    @Override
    public StartImport.Response startImport(StartImport.Request request, Call<Caller> call) {
        int rows = request.body().fold(json -> json.value().size(), csv -> csv.value().length());
        return StartImport.accepted(URI.create("/imports/" + started.id()), rows > 9 ? 5 : null, started);
    }
}
