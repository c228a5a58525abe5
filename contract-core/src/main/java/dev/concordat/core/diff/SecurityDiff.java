package dev.concordat.core.diff;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.SecurityRequirement;
import dev.concordat.core.contract.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether every set of credentials that suffices for one operation suffices for another one (OpenAPI 3.1, 4.8.30): one of
 * several alternatives, of which all schemes and scopes. A scheme is what it is on the wire, not what it is called.
 */
final class SecurityDiff {

    private SecurityDiff() {}

    static void compare(Roles roles, Operation given, Operation taken) {
        List<SecurityRequirement> offers =
                given.security().isEmpty() ? List.of(new SecurityRequirement(Map.of())) : given.security();
        for (SecurityRequirement offer : offers) {
            boolean enough = taken.security().isEmpty()
                    || taken.security().stream().anyMatch(demand -> suffices(roles, offer, demand));
            if (!enough) {
                roles.breaks(
                        "request-security",
                        "credentials: " + text(offer) + " do not suffice, needed is "
                                + String.join(
                                        " or ",
                                        taken.security().stream()
                                                .map(SecurityDiff::text)
                                                .toList()),
                        new SampleRequest(roles, withSecurity(given, offer)).text(),
                        given.location(),
                        taken.location(),
                        given.signature());
                return;
            }
        }
    }

    private static boolean suffices(Roles roles, SecurityRequirement offer, SecurityRequirement demand) {
        return demand.schemes().entrySet().stream()
                .allMatch(needed -> offer.schemes().entrySet().stream()
                        .anyMatch(held -> held.getValue().containsAll(needed.getValue())
                                && isSame(
                                        scheme(roles.giving().contract(), held.getKey()),
                                        scheme(roles.taking().contract(), needed.getKey()))));
    }

    private static SecurityScheme scheme(Contract contract, String name) {
        SecurityScheme scheme = contract.securitySchemes().get(name);
        if (scheme == null) {
            throw new IllegalArgumentException("no security scheme " + name);
        }
        return scheme;
    }

    /** Whether credentials of the one are credentials of the other; tokens have to come from the same places. */
    private static boolean isSame(SecurityScheme held, SecurityScheme needed) {
        return held.type() == needed.type()
                && held.in() == needed.in()
                && isSameName(held.in(), held.parameterName(), needed.parameterName())
                && isSameIgnoringCase(held.httpScheme(), needed.httpScheme())
                && Objects.equals(held.openIdConnectUrl(), needed.openIdConnectUrl())
                && held.flows().entrySet().stream()
                        .allMatch(flow -> isSame(flow.getValue(), needed.flows().get(flow.getKey())));
    }

    /** Header fields know no case (RFC 9110, 5.1), the names of query parameters and cookies do. */
    private static boolean isSameName(@Nullable ParameterLocation in, @Nullable String held, @Nullable String needed) {
        return in == ParameterLocation.HEADER ? isSameIgnoringCase(held, needed) : Objects.equals(held, needed);
    }

    /** Also for authentication schemes (RFC 9110, 11.1). */
    private static boolean isSameIgnoringCase(@Nullable String held, @Nullable String needed) {
        return held == null ? needed == null : held.equalsIgnoreCase(needed);
    }

    private static boolean isSame(SecurityScheme.Flow held, SecurityScheme.@Nullable Flow needed) {
        return needed != null
                && Objects.equals(held.authorizationUrl(), needed.authorizationUrl())
                && Objects.equals(held.tokenUrl(), needed.tokenUrl());
    }

    private static String text(SecurityRequirement requirement) {
        List<String> parts = new ArrayList<>();
        requirement.schemes().forEach((name, scopes) -> parts.add(name + (scopes.isEmpty() ? "" : " " + scopes)));
        return parts.isEmpty() ? "none" : String.join(" and ", parts);
    }

    private static Operation withSecurity(Operation operation, SecurityRequirement only) {
        return new Operation(
                operation.method(),
                operation.path(),
                operation.fixedQuery(),
                operation.operationId(),
                operation.tags(),
                operation.summary(),
                operation.description(),
                operation.deprecated(),
                operation.parameters(),
                operation.requestBody(),
                operation.responses(),
                only.schemes().isEmpty() ? List.of() : List.of(only),
                operation.servers(),
                operation.callbacks(),
                operation.extensions(),
                operation.faults(),
                operation.location());
    }
}
