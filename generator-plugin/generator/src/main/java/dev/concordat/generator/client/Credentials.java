package dev.concordat.generator.client;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.java.Javadoc;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.Scope;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.view.CredentialsView;
import dev.concordat.generator.view.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The security schemes of a contract as factories of credentials. */
public final class Credentials {

    private Credentials() {}

    /** The schemes that travel in requests, by name; certificates of {@code mutualTLS} do not. */
    public static Map<String, SecurityScheme> of(Contract contract) {
        Map<String, SecurityScheme> schemes = new LinkedHashMap<>(contract.securitySchemes());
        schemes.values().removeIf(scheme -> scheme.type() == SecurityScheme.Type.MUTUAL_TLS);
        return schemes;
    }

    static CredentialsView view(Map<String, SecurityScheme> schemes, SymbolTable symbols) {
        JavaName self = new JavaName(symbols.packages().client(), "ApiCredentials");
        Imports imports = new Imports(self, List.of(), List.of());
        imports.use("dev.concordat.runtime.Generated");
        String credential = imports.use("dev.concordat.runtime.client.Credential");
        String secret = imports.use("java.util.function.Supplier") + "<" + imports.use("java.lang.String") + ">";
        Map<String, String> names = Scope.members().name(schemes.keySet());
        List<Method> methods = new ArrayList<>();
        schemes.forEach((name, scheme) -> {
            List<String> parameters = new ArrayList<>();
            List<String> arguments = new ArrayList<>(List.of(JavaLiteral.string(name)));
            String factory = factory(scheme);
            if (factory.equals("basic")) {
                parameters.add(imports.use("java.lang.String") + " user");
                arguments.add("user");
            } else if (!factory.equals("bearer")) {
                arguments.add(JavaLiteral.string(Objects.requireNonNullElse(scheme.parameterName(), "Authorization")));
            }
            parameters.add(secret + " secret");
            arguments.add("secret");
            String call = credential + "." + factory + "(" + String.join(", ", arguments) + ")";
            List<String> lines = new ArrayList<>(Javadoc.lines(scheme.description()));
            if (lines.isEmpty()) {
                lines.add("The scheme \"" + Javadoc.inline(name) + "\".");
            }
            methods.add(Method.of(
                    Javadoc.comment(lines, "    "),
                    "public static " + credential + " " + names.getOrDefault(name, ""),
                    parameters,
                    List.of("return " + call + ";")));
        });
        return new CredentialsView(self, imports.names(), methods);
    }

    /** The method of the runtime that places the secret. */
    private static String factory(SecurityScheme scheme) {
        if (scheme.isBearer()) {
            return "bearer";
        }
        if (scheme.type() == SecurityScheme.Type.HTTP) {
            return "basic".equals(scheme.httpScheme()) ? "basic" : "header";
        }
        ParameterLocation in = Objects.requireNonNullElse(scheme.in(), ParameterLocation.HEADER);
        return in.keyword();
    }
}
