// A 401 says how to authenticate.
import com.example.parcels.api.GetTariff;
import com.example.parcels.model.Problem;

class Challenger {
    static GetTariff.Response challenge(Problem problem) {
        return GetTariff.unauthorized("Bearer realm=\"parcels\"", problem);
    }
}
