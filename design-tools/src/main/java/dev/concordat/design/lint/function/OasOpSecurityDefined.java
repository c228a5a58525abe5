package dev.concordat.design.lint.function;

import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schemes and scopes of security requirements are declared (OpenAPI 3.1, 4.8.30). */
final class OasOpSecurityDefined implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only("oasVersion");
        boolean swagger = options.isSwagger();
        return subject -> {
            Spot requirement = subject.value();
            return requirement == null || !isRequirement(requirement)
                    ? List.of()
                    : check(requirement, schemes(subject.document().unresolved(), swagger), swagger);
        };
    }

    private static boolean isRequirement(Spot spot) {
        return spot.isObject()
                && spot.children().stream()
                        .allMatch(scopes ->
                                scopes.isArray() && scopes.children().stream().allMatch(scope -> scope.text() != null));
    }

    private static @Nullable Spot schemes(Spot root, boolean swagger) {
        return root.at(swagger ? List.of("securityDefinitions") : List.of("components", "securitySchemes"));
    }

    private static List<Problem> check(Spot requirement, @Nullable Spot schemes, boolean swagger) {
        List<Problem> problems = new ArrayList<>();
        requirement.forEach(scopes -> {
            String name = scopes.name();
            if (schemes == null || !schemes.has(name)) {
                String where = swagger ? "securityDefinitions" : "components.securitySchemes";
                problems.add(new Problem("the security scheme " + name + " is not in \"" + where + "\"", scopes));
                return;
            }
            scopes.forEach(scope -> {
                if (!isDeclared(String.valueOf(scope.text()), schemes.child(name), swagger)) {
                    problems.add(new Problem("the scope " + scope.text() + " is not declared in " + name, scope));
                }
            });
        });
        return problems;
    }

    private static boolean isDeclared(String scope, @Nullable Spot scheme, boolean swagger) {
        if (scheme == null) {
            return false;
        }
        if (swagger) {
            Spot scopes = scheme.child("scopes");
            return scopes != null && scopes.has(scope);
        }
        Spot flows = scheme.child("flows");
        return flows != null && flows.children().stream().anyMatch(flow -> flow.at(List.of("scopes", scope)) != null);
    }
}
