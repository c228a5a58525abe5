package dev.concordat.generator.operation;

import dev.concordat.core.contract.StatusRange;
import dev.concordat.generator.type.EnumDeclaration;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeModel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The declared bodies that a service can fill when it answers by itself. */
public final class ErrorBodies {

    /** Fields whose values the runtime always knows. */
    private static final Set<String> KNOWN = Set.of("www-authenticate", "allow");

    /** Those that it knows where the limit of an operation is reached, which only 429 tells. */
    private static final Set<String> LIMITING = Set.of("retry-after", "ratelimit", "ratelimit-policy");

    private ErrorBodies() {}

    /** The cases whose body is JSON with a type of its own and that need no header whose value nobody knows. */
    public static List<ResponseCase> of(OperationModel operation, TypeModel model) {
        return operation.responses().stream()
                .filter(response -> isError(response.status()) && isFillable(operation, response, model))
                .toList();
    }

    private static boolean isError(StatusRange status) {
        return status.kind() == StatusRange.Kind.DEFAULT
                || "45".indexOf(status.text().charAt(0)) >= 0;
    }

    static boolean isFillable(OperationModel operation, ResponseCase response, TypeModel model) {
        boolean limiting = operation.limit() != null && response.status().text().equals("429");
        BodyForm body = response.body();
        return body != null
                && body.kind() == BodyKind.JSON
                && !body.isRange()
                && !body.type().nullable()
                && body.type().constraints().isEmpty()
                && body.type().assertions().isEmpty()
                && body.type().type() instanceof Type.Declared declared
                && !(model.declaration(declared.id()) instanceof EnumDeclaration)
                && response.headers().stream().noneMatch(header -> isUnknown(header, limiting));
    }

    private static boolean isUnknown(ResponseHeader header, boolean limiting) {
        String field = header.field().toLowerCase(Locale.ROOT);
        return header.required() && !KNOWN.contains(field) && !(limiting && LIMITING.contains(field));
    }
}
