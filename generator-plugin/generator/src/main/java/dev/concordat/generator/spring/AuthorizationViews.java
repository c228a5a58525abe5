package dev.concordat.generator.spring;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.QueryValue;
import dev.concordat.core.contract.SecurityRequirement;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.view.AuthorizationView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The security requirements of all operations as rules of Spring Security. */
final class AuthorizationViews {

    private static final String SECURITY = "org.springframework.security.";
    private static final String MATCHERS = SECURITY + "web.";
    private static final String STEP = "        ";
    private static final int WIDTH = 120;
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

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
            if (operation.method().equals("GET") && !declaresHead(sources, operation)) {
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

    private static boolean declaresHead(List<Operation> operations, Operation get) {
        return operations.stream()
                .anyMatch(operation -> operation.method().equals("HEAD")
                        && operation.path().equals(get.path())
                        && operation.fixedQuery().equals(get.fixedQuery()));
    }

    /** What the rule is for; the last line is still open for what it says. */
    private List<String> requests(Operation operation, String method) {
        String path = "HttpMethod." + constant(method) + ", " + JavaLiteral.string(Mappings.pattern(operation.path()));
        if (operation.fixedQuery().isEmpty()) {
            return List.of("requests.requestMatchers(" + path + ")");
        }
        List<String> lines = new ArrayList<>();
        lines.add("requests.requestMatchers(new " + imports.use(MATCHERS + "util.matcher.AndRequestMatcher") + "(");
        lines.add(STEP + STEP + imports.use(MATCHERS + "servlet.util.matcher.PathPatternRequestMatcher")
                + ".pathPattern(" + path + ")");
        for (QueryValue value : operation.fixedQuery()) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ",");
            lines.add(STEP + STEP + imports.use("dev.concordat.runtime.spring.FixedQuery") + ".of("
                    + JavaLiteral.string(value.toString()) + ")");
        }
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "))");
        return lines;
    }

    private List<String> rule(Operation operation, String method) {
        List<String> head = requests(operation, method);
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
        List<String> lines = new ArrayList<>(head);
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

    private static String constant(String method) {
        return METHODS.contains(method) ? method : "valueOf(" + JavaLiteral.string(method) + ")";
    }

    private static List<String> statement(List<String> head, String tail) {
        List<String> lines = new ArrayList<>(head);
        if (head.size() == 1 && STEP.length() + head.get(0).length() + tail.length() <= WIDTH) {
            lines.set(0, head.get(0) + tail);
        } else {
            lines.add(STEP + tail);
        }
        return lines;
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
