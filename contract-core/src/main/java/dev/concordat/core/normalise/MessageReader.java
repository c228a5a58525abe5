package dev.concordat.core.normalise;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.Response;
import dev.concordat.core.parse.SpecCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an operation takes and gives: the part that Swagger 2.0 and OpenAPI 3 write in different ways. */
interface MessageReader {

    /**
     * The parameters but for bodies.
     *
     * @param holders what has {@code parameters}, later ones override: path items, then the operation
     */
    List<Parameter> parameters(List<SpecCursor> holders);

    @Nullable
    RequestBody requestBody(SpecCursor operation, List<SpecCursor> holders);

    List<Response> responses(SpecCursor operation);
}
