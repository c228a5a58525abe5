// Every answer of an operation, told apart.
import com.example.parcels.api.CancelParcel;

class Statuses {
    static int status(CancelParcel.Response answer) {
        return answer.fold(
                noContent -> 204,
                badRequest -> badRequest.body().status(),
                unauthorized -> 401,
                forbidden -> 403,
                notFound -> 404,
                conflict -> 409,
                failed -> 500);
    }
}
