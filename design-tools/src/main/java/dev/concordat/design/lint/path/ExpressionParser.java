package dev.concordat.design.lint.path;

import dev.concordat.core.json.JsonNull;
import dev.concordat.core.pattern.EcmaPattern;
import dev.concordat.design.lint.path.Expression.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a filter's expression by precedence climbing (ECMA-262, 13). */
final class ExpressionParser {

    private static final int DEEPEST = 100;

    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final Pattern WORD_OPERATOR = Pattern.compile("(?:void|typeof)(?![\\p{L}\\p{N}_$])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,15})?|\\.[0-9]{1,15}");

    /** Weakest first; the longest of those that start alike stands first. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("||", "??"),
            List.of("&&"),
            List.of("===", "!==", "==", "!="),
            List.of("<=", ">=", "<", ">", "in "),
            List.of("+", "-"),
            List.of("*", "/", "%"),
            List.of("~="));

    private static final Map<String, Context.Name> CONTEXT = Map.of(
            "property", Context.Name.PROPERTY,
            "parent", Context.Name.PARENT,
            "parentProperty", Context.Name.PARENT_PROPERTY,
            "root", Context.Name.ROOT,
            "path", Context.Name.PATH);

    private final Scanner in;
    private int depth;

    ExpressionParser(Scanner in) {
        this.in = in;
    }

    Expression whole() throws PathSyntaxException {
        in.skipSpace();
        Expression condition = binary(0);
        in.skipSpace();
        if (!in.accept('?')) {
            return condition;
        }
        deeper();
        Expression then = whole();
        in.skipSpace();
        in.expect(':');
        Expression otherwise = whole();
        depth--;
        return new Expression.Conditional(condition, then, otherwise);
    }

    private void deeper() throws PathSyntaxException {
        if (++depth > DEEPEST) {
            throw new PathSyntaxException("the expression is nested deeper than " + DEEPEST + " levels");
        }
    }

    private Expression binary(int level) throws PathSyntaxException {
        if (level == LEVELS.size()) {
            return unary();
        }
        Expression left = binary(level + 1);
        for (String operator = operator(level); operator != null; operator = operator(level)) {
            Expression right = operator.equals("~=") ? pattern(binary(level + 1)) : binary(level + 1);
            left = level < 2
                    ? new Expression.Choice(operator, left, right)
                    : new Expression.Binary(operator.strip(), left, right);
        }
        return left;
    }

    /** Behind {@code ~=} a text is a pattern. */
    private static Expression pattern(Expression text) throws PathSyntaxException {
        if (!(text instanceof Expression.Literal literal) || !(literal.value() instanceof String source)) {
            throw new PathSyntaxException("behind ~= a text in quotes is expected");
        }
        return pattern(source, "");
    }

    private static Expression pattern(String source, String flags) throws PathSyntaxException {
        EcmaPattern pattern = EcmaPattern.compile(source, flags);
        if (pattern.problem().isPresent()) {
            throw new PathSyntaxException("/" + source + "/ is not a regular expression: "
                    + pattern.problem().get());
        }
        return new Expression.Literal(pattern);
    }

    private @Nullable String operator(int level) {
        in.skipSpace();
        for (String operator : LEVELS.get(level)) {
            if (in.accept(operator)) {
                return operator;
            }
        }
        return null;
    }

    private Expression unary() throws PathSyntaxException {
        deeper();
        try {
            in.skipSpace();
            String word = in.match(WORD_OPERATOR);
            if (word != null) {
                return new Expression.Unary(word, unary());
            }
            for (String operator : List.of("!", "-", "+")) {
                if (in.accept(operator)) {
                    return new Expression.Unary(operator, unary());
                }
            }
            return postfix(primary());
        } finally {
            depth--;
        }
    }

    private Expression postfix(Expression start) throws PathSyntaxException {
        Expression expression = start;
        while (true) {
            in.skipSpace();
            if (in.accept("?.") || in.accept('.')) {
                String name = in.match(NAME);
                if (name == null) {
                    throw in.unexpected("a name");
                }
                expression = in.accept('(') ? call(expression, name) : member(expression, name);
            } else if (in.accept('[')) {
                expression = new Expression.Member(expression, whole());
                in.skipSpace();
                in.expect(']');
            } else {
                return expression;
            }
        }
    }

    private static Expression member(Expression of, String name) {
        return new Expression.Member(of, new Expression.Literal(name));
    }

    private Expression call(Expression of, String name) throws PathSyntaxException {
        Methods method = Methods.named(name);
        if (method == null) {
            throw new PathSyntaxException("the method " + name + "() is not known");
        }
        return new Expression.Call(of, method, list(')'));
    }

    private List<Expression> list(char end) throws PathSyntaxException {
        List<Expression> items = new ArrayList<>();
        in.skipSpace();
        while (!in.accept(end)) {
            if (!items.isEmpty()) {
                in.expect(',');
            }
            items.add(whole());
            in.skipSpace();
        }
        return List.copyOf(items);
    }

    private Expression primary() throws PathSyntaxException {
        char c = in.peek();
        if (in.accept('@')) {
            return context();
        }
        if (in.accept('(')) {
            Expression inner = whole();
            in.skipSpace();
            in.expect(')');
            return inner;
        }
        if (c == '\'' || c == '"') {
            return new Expression.Literal(in.quoted());
        }
        if (c == '/') {
            return regex();
        }
        if (in.accept('[')) {
            return new Expression.Items(list(']'));
        }
        if (in.accept('$')) {
            return new Context(Context.Name.ROOT);
        }
        String number = in.match(NUMBER);
        return number == null ? word() : new Expression.Literal(Double.valueOf(number));
    }

    /** {@code @property} is a word of the dialect; {@code @.property} is a member of that name. */
    private Expression context() throws PathSyntaxException {
        String name = in.match(NAME);
        if (name == null) {
            return new Context(Context.Name.VALUE);
        }
        Context.Name known = CONTEXT.get(name);
        if (known != null) {
            return new Context(known);
        }
        if (in.accept("()")) {
            return typeTest(name);
        }
        throw new PathSyntaxException("@" + name + " is not known");
    }

    /** {@code @string()} and its like ask for the type of the value. */
    static Expression typeTest(String name) throws PathSyntaxException {
        Expression value = new Context(Context.Name.VALUE);
        Expression type = new Expression.Unary("typeof", value);
        return switch (name) {
            case "string", "number", "boolean" -> new Expression.Binary("===", type, new Expression.Literal(name));
            case "integer" -> {
                Expression rest = new Expression.Binary("%", value, new Expression.Literal(1.0));
                Expression whole = new Expression.Binary("===", rest, new Expression.Literal(0.0));
                yield new Expression.Choice("&&", typeTest("number"), whole);
            }
            case "scalar" -> {
                Expression simple = new Expression.Binary("!==", type, new Expression.Literal("object"));
                yield new Expression.Choice("||", typeTest("null"), simple);
            }
            case "null" -> new Expression.Binary("===", value, new Expression.Literal(JsonNull.NULL));
            case "array", "object" ->
                new Expression.Binary(
                        "===",
                        member(member(value, "constructor"), "name"),
                        new Expression.Literal(name.equals("array") ? "Array" : "Object"));
            default -> throw new PathSyntaxException("@" + name + "() is not known");
        };
    }

    private Expression regex() throws PathSyntaxException {
        String[] literal = in.regex();
        return pattern(literal[0], literal[1]);
    }

    private Expression word() throws PathSyntaxException {
        String word = in.match(NAME);
        if (word == null) {
            throw in.unexpected("a value");
        }
        return switch (word) {
            case "true" -> new Expression.Literal(true);
            case "false" -> new Expression.Literal(false);
            case "null" -> new Expression.Literal(JsonNull.NULL);
            case "undefined" -> new Expression.Literal(Values.UNDEFINED);
            default -> throw new PathSyntaxException("the name " + word + " is not known; the node itself is @");
        };
    }
}
