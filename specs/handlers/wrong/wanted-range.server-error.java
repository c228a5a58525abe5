// Only 4XX is declared.
import com.example.wanted.api.PrintLabels;
import com.example.wanted.model.Problem;

class Refusal {
    static PrintLabels.Response refuse(Problem problem) {
        return PrintLabels.serverError(522, problem); // error: cant.resolve.location.args: serverError
    }
}
