package dev.concordat.generator.spring;

import dev.concordat.core.contract.Operation;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.name.Imports;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Spring MVC maps an operation: by method, path and fixed query only. */
final class Mappings {

    private static final String WEB = "org.springframework.web.bind.annotation.";
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]*)}");

    private static final Pattern SIGN = Pattern.compile("[*?$#]");

    private Mappings() {}

    /** The annotation without {@code @}. */
    static String annotation(Operation operation, Imports imports) {
        String path = JavaLiteral.string(pattern(operation.path()));
        String method = operation.method();
        if (method.equals("POST") && !operation.fixedQuery().isEmpty()) {
            return methodMapping(method, path, query(operation, "query"), imports);
        }
        String query = query(operation, "params");
        return switch (method) {
            case "GET", "POST", "PUT", "PATCH", "DELETE" ->
                imports.use(WEB + method.charAt(0) + method.substring(1).toLowerCase(java.util.Locale.ROOT) + "Mapping")
                        + (query.isEmpty() ? "(" + path + ")" : "(path = " + path + query + ")");
            case "HEAD", "OPTIONS" ->
                imports.use(WEB + "RequestMapping") + "(path = " + path + ", method = "
                        + imports.use(WEB + "RequestMethod") + "." + method + query + ")";
            default -> methodMapping(method, path, "", imports);
        };
    }

    /** Of the runtime: for other methods, and for forms, whose body Spring's {@code params} would read. */
    private static String methodMapping(String method, String path, String query, Imports imports) {
        return imports.use("dev.concordat.runtime.spring.MethodMapping") + "(method = " + JavaLiteral.string(method)
                + ", path = " + path + query + ")";
    }

    /** A mapping with {@code params} goes before one without, whatever their order. */
    private static String query(Operation operation, String attribute) {
        List<String> params = operation.fixedQuery().stream()
                .map(value -> JavaLiteral.string(value.toString()))
                .toList();
        return switch (params.size()) {
            case 0 -> "";
            case 1 -> ", " + attribute + " = " + params.get(0);
            default -> ", " + attribute + " = {" + String.join(", ", params) + "}";
        };
    }

    /**
     * The path as Spring's pattern. A variable whose name is no Java identifier gets another one, which nobody sees:
     * the binding reads variables by the template of the contract. Signs that mean something in patterns, or to Spring's
     * resolver of <code>$&#123;properties&#125;</code> and <code>#&#123;expressions&#125;</code>, match themselves.
     */
    static String pattern(String path) {
        StringBuilder pattern = new StringBuilder();
        Matcher variable = VARIABLE.matcher(path);
        int end = 0;
        for (int number = 1; variable.find(); number++) {
            pattern.append(literal(path.substring(end, variable.start())));
            boolean plain = variable.group(1).matches("[A-Za-z_][A-Za-z0-9_]*");
            pattern.append('{')
                    .append(plain ? variable.group(1) : "variable" + number)
                    .append('}');
            end = variable.end();
        }
        return pattern.append(literal(path.substring(end))).toString();
    }

    private static String literal(String text) {
        return SIGN.matcher(text).replaceAll("{:[$0]}");
    }
}
