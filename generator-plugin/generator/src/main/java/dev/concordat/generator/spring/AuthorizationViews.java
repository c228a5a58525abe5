package dev.concordat.generator.spring;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.SecurityRequirement;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.view.AuthorizationView;
import java.util.ArrayList;
import java.util.List;

/** The security requirements of all operations as rules of Spring Security. */
final class AuthorizationViews {

    private static final String SECURITY = "org.springframework.security.";
    private static final String STEP = "        ";
    private static final int WIDTH = 120;

    private final Imports imports;

    private AuthorizationViews(Imports imports) {
        this.imports = imports;
    }

    static AuthorizationView of(List<OperationModel> operations, SymbolTable symbols) {
        JavaName self = new JavaName(symbols.packages().spring(), "ApiAuthorization");
        Imports imports = new Imports(self, List.of(), List.of());
        imports.use("dev.concordat.runtime.Generated");
        imports.use("org.springframework.http.HttpMethod");
        imports.use(SECURITY + "config.Customizer");
        imports.use(SECURITY + "config.annotation.web.builders.HttpSecurity");
        imports.use(SECURITY + "config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer");
        AuthorizationViews views = new AuthorizationViews(imports);
        List<String> rules = new ArrayList<>();
        if (operations.stream().anyMatch(operation -> operation.roles().async())) {
            // Spring MVC dispatches a request again to send what came later; it was authorized when it came.
            String dispatcher = imports.use("jakarta.servlet.DispatcherType");
            rules.add("requests.dispatcherTypeMatchers(" + dispatcher + ".ASYNC).permitAll();");
        }
        List<Operation> sources =
                operations.stream().map(OperationModel::source).toList();
        for (Operation operation : RuleOrder.of(sources)) {
            rules.addAll(views.rule(operation, operation.method()));
            if (operation.method().equals("GET") && !declaresHead(sources, operation.path())) {
                rules.addAll(views.rule(operation, "HEAD"));
            }
        }
        return new AuthorizationView(self, imports.names(), rules);
    }

    private static boolean declaresHead(List<Operation> operations, String path) {
        return operations.stream()
                .anyMatch(operation ->
                        operation.method().equals("HEAD") && operation.path().equals(path));
    }

    private List<String> rule(Operation operation, String method) {
        String head = "requests.requestMatchers(HttpMethod." + method + ", "
                + JavaLiteral.string(Mappings.pattern(operation.path())) + ")";
        if (operation.allowsAnonymous()) {
            return statement(head, ".permitAll();");
        }
        List<List<String>> alternatives = operation.security().stream()
                .map(AuthorizationViews::authorities)
                .distinct()
                .toList();
        if (alternatives.size() == 1 && alternatives.get(0).size() == 1) {
            String authority = JavaLiteral.string(alternatives.get(0).get(0));
            return statement(head, ".hasAuthority(" + authority + ");");
        }
        List<String> lines = new ArrayList<>(List.of(head));
        if (alternatives.size() == 1) {
            all(alternatives.get(0), STEP + ".access(", ");", lines);
            return lines;
        }
        lines.add(STEP + ".access(" + managers() + ".anyOf(");
        for (int i = 0; i < alternatives.size(); i++) {
            String end = i == alternatives.size() - 1 ? "));" : ",";
            List<String> authorities = alternatives.get(i);
            if (authorities.size() == 1) {
                lines.add(STEP + STEP + has(authorities.get(0)) + end);
            } else {
                all(authorities, STEP + STEP, end, lines);
            }
        }
        return lines;
    }

    private static List<String> statement(String head, String tail) {
        return STEP.length() + head.length() + tail.length() <= WIDTH
                ? List.of(head + tail)
                : List.of(head, STEP + tail);
    }

    private void all(List<String> authorities, String before, String after, List<String> lines) {
        lines.add(before + managers() + ".allOf(");
        String indent = before.replaceAll("\\S.*", "") + STEP;
        for (int i = 0; i < authorities.size(); i++) {
            boolean last = i == authorities.size() - 1;
            lines.add(indent + has(authorities.get(i)) + (last ? ")" + after : ","));
        }
    }

    private String managers() {
        return imports.use(SECURITY + "authorization.AuthorizationManagers");
    }

    private String has(String authority) {
        return imports.use(SECURITY + "authorization.AuthorityAuthorizationManager") + ".hasAuthority("
                + JavaLiteral.string(authority) + ")";
    }

    private static List<String> authorities(SecurityRequirement requirement) {
        List<String> authorities = new ArrayList<>();
        requirement.schemes().forEach((scheme, scopes) -> {
            scopes.forEach(scope -> authorities.add("SCOPE_" + scope));
            if (scopes.isEmpty()) {
                authorities.add("SCHEME_" + scheme);
            }
        });
        return authorities.stream().distinct().toList();
    }
}
