// 4XX says not which.
import com.example.wanted.api.PrintLabels;
import com.example.wanted.model.Problem;

class Refusal {
    static PrintLabels.Response refuse(Problem problem) {
        return PrintLabels.clientError(problem); // error: cant.apply.symbol: clientError
    }
}
