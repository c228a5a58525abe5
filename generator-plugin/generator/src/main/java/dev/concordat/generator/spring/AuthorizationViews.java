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

    /** Rules of one method: a method has room for 65,535 bytes of code (JVMS 17, 4.7.3). */
    private static final int SECTION = 500;

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
        List<List<String>> rules = new ArrayList<>();
        if (operations.stream().anyMatch(operation -> operation.roles().async())) {
            String dispatcher = imports.use("jakarta.servlet.DispatcherType");
            rules.add(List.of(
                    "// A request that is dispatched again, to send what came later, was authorized when it came.",
                    "requests.dispatcherTypeMatchers(" + dispatcher + ".ASYNC).permitAll();"));
        }
        List<Operation> sources =
                operations.stream().map(OperationModel::source).toList();
        for (Operation operation : RuleOrder.of(sources)) {
            rules.add(views.rule(operation, operation.method()));
            if (operation.method().equals("GET") && !declaresHead(sources, operation.path())) {
                rules.add(views.rule(operation, "HEAD"));
            }
        }
        return new AuthorizationView(self, imports.names(), sections(rules));
    }

    private static List<AuthorizationView.Section> sections(List<List<String>> rules) {
        List<AuthorizationView.Section> sections = new ArrayList<>();
        for (int from = 0; from < rules.size(); from += SECTION) {
            List<String> lines = rules.subList(from, Math.min(rules.size(), from + SECTION)).stream()
                    .flatMap(List::stream)
                    .toList();
            sections.add(new AuthorizationView.Section(sections.size() + 1, lines));
        }
        return sections;
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
