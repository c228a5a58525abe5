// A range of statuses carries the one that is meant.
import com.example.wanted.api.PrintLabels;
import com.example.wanted.model.Problem;

class Refusal {
    static PrintLabels.Response refuse(Problem problem) {
        return PrintLabels.clientError(422, problem);
    }
}
