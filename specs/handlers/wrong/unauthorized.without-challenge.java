// 401 has a required header WWW-Authenticate.
import com.example.parcels.api.GetTariff;
import com.example.parcels.model.Problem;

class Challenger {
    static GetTariff.Response challenge(Problem problem) {
        return GetTariff.unauthorized(problem); // error: cant.apply.symbol: unauthorized
    }
}
