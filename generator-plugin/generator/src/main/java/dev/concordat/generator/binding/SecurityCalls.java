package dev.concordat.generator.binding;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.SecurityRequirement;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.java.JavaLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who may call an operation, as calls that build its description: {@code .secured(...)} for each alternative. */
final class SecurityCalls {

    private static final int WIDTH = 100;

    private final Contract contract;
    private final JavaSource source;

    SecurityCalls(Contract contract, JavaSource source) {
        this.contract = contract;
        this.source = source;
    }

    List<String> of(Operation operation) {
        List<String> calls = new ArrayList<>();
        for (SecurityRequirement alternative : operation.security()) {
            List<String> schemes = new ArrayList<>();
            alternative.schemes().forEach((name, scopes) -> schemes.add(scheme(name, scopes)));
            String line = ".secured(" + String.join(", ", schemes) + ")";
            if (line.length() <= WIDTH || schemes.size() < 2) {
                calls.add(line);
                continue;
            }
            calls.add(".secured(");
            for (int i = 0; i < schemes.size(); i++) {
                calls.add(BindingFile.CONTINUED + schemes.get(i) + (i == schemes.size() - 1 ? ")" : ","));
            }
        }
        return calls;
    }

    private String scheme(String name, List<String> scopes) {
        SecurityScheme scheme = contract.securitySchemes().get(name);
        List<String> texts = new ArrayList<>(List.of(name));
        String factory = factory(scheme);
        if (scheme != null && factory.equals("apiKey")) {
            texts.add(Objects.requireNonNullElse(scheme.in(), ParameterLocation.HEADER)
                    .keyword());
            texts.add(Objects.requireNonNullElse(scheme.parameterName(), name));
        }
        if (scheme != null && factory.equals("http")) {
            texts.add(capitalised(Objects.requireNonNullElse(scheme.httpScheme(), "")));
        }
        if (!factory.equals("basic")) {
            texts.addAll(scopes);
        }
        return source.use(BindingFile.HTTP + "Challenge") + "." + factory + "("
                + String.join(", ", texts.stream().map(JavaLiteral::string).toList()) + ")";
    }

    /** The method of the runtime that knows the challenge. */
    private static String factory(@Nullable SecurityScheme scheme) {
        if (scheme == null || scheme.type() == SecurityScheme.Type.MUTUAL_TLS) {
            return "none";
        }
        if (scheme.isBearer()) {
            return "bearer";
        }
        if (scheme.type() == SecurityScheme.Type.HTTP) {
            return "basic".equals(scheme.httpScheme()) ? "basic" : "http";
        }
        return "apiKey";
    }

    /** Schemes ignore case, and are registered like this (RFC 9110, 16.4). */
    private static String capitalised(String scheme) {
        return scheme.isEmpty() ? scheme : scheme.substring(0, 1).toUpperCase(Locale.ROOT) + scheme.substring(1);
    }
}
