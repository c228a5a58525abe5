// A problem is an object.
import com.example.parcels.api.GetTariff;
import com.example.parcels.model.Problem;

class Challenger {
    static GetTariff.Response challenge(Problem problem) {
        return GetTariff.unauthorized("Bearer realm=\"parcels\"", problem.title()); // error: cant.apply.symbol: unauthorized
    }
}
