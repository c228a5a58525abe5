package dev.concordat.sample;

import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.ResponseException;
import dev.concordat.sample.parcels.model.Problem;
import java.net.URI;
import java.util.function.Function;

/** The problems that the business code knows. */
public final class Problems {
    public static final Problem NO_PARCEL = problem(404, "not-found", "There is no such parcel");
    public static final Problem NO_PROOF = problem(404, "not-found", "There is no proof of this delivery yet");
    public static final Problem NO_IMPORT = problem(404, "not-found", "There is no such import");
    public static final Problem NO_PICKUP_POINT = problem(404, "not-found", "There is no such pickup point");
    public static final Problem NO_SUBSCRIPTION = problem(404, "not-found", "There is no such subscription");
    public static final Problem DELIVERED = problem(409, "parcel-delivered", "The parcel has already been delivered");
    public static final Problem KEY_REUSED =
            problem(409, "key-reused", "The Idempotency-Key was used before with another body");
    public static final Problem NO_PICTURE =
            problem(415, "unsupported-media-type", "The photo is neither a JPEG nor a PNG picture");

    private Problems() {}

    /** The parcel has another version than the caller thinks. */
    public static Problem versionChanged(long current) {
        return problem(412, "version-changed", "The parcel was changed in the meantime")
                .with()
                .detail("The current version is " + current + ".")
                .build();
    }

    /** Ends an operation from wherever we are: {@code throw refusal(GetParcel::notFound, NO_PARCEL)}. */
    public static ResponseException refusal(Function<Problem, ? extends OperationResponse> answer, Problem problem) {
        return new ResponseException(answer.apply(problem));
    }

    private static Problem problem(int status, String type, String title) {
        return Problem.builder()
                .type(URI.create("/problems/" + type))
                .title(title)
                .status(status)
                .build();
    }
}
