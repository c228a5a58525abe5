package dev.concordat.design.lint.path;

import java.util.Map;

/** The filters of RFC 9535 in the language of the dialect. */
final class StandardFilter {

    private static final Map<String, String> STRICT = Map.of("==", "===", "!=", "!==");

    private StandardFilter() {}

    /** A condition as RFC 9535, 2.3.5.2 reads it: members by themselves are tests of existence, false and null exist. */
    static Expression test(Expression written) {
        if (written instanceof Expression.Choice choice) {
            return new Expression.Choice(choice.operator(), test(choice.left()), test(choice.right()));
        }
        if (written instanceof Expression.Unary unary && unary.operator().equals("!")) {
            return new Expression.Unary("!", test(unary.operand()));
        }
        if (written instanceof Expression.Binary binary) {
            String operator = STRICT.getOrDefault(binary.operator(), binary.operator());
            return new Expression.Binary(operator, binary.left(), binary.right());
        }
        return written instanceof Expression.Member || written instanceof Expression.Context
                ? new Expression.Binary("!==", written, new Expression.Literal(Values.UNDEFINED))
                : written;
    }
}
