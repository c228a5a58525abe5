// The fold lacks 409.
import com.example.parcels.api.CancelParcel;

class Statuses {
    static int status(CancelParcel.Response answer) {
        return answer.fold( // error: cant.apply.symbol: fold
                noContent -> 204,
                badRequest -> badRequest.body().status(),
                unauthorized -> 401,
                forbidden -> 403,
                notFound -> 404,
                failed -> 500);
    }
}
