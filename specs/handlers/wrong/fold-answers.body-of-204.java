// 204 has no body.
import com.example.parcels.api.CancelParcel;

class Statuses {
    static int status(CancelParcel.Response answer) {
        return answer.fold(
                noContent -> noContent.body().status(), // error: cant.resolve.location.args: body
                badRequest -> badRequest.body().status(),
                unauthorized -> 401,
                forbidden -> 403,
                notFound -> 404,
                conflict -> 409,
                failed -> 500);
    }
}
