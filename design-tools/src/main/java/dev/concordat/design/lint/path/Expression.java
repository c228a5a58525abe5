package dev.concordat.design.lint.path;

import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * A filter's expression: the handful of JavaScript that rules use, evaluated by hand. There are no statements, no
 * loops, no assignments and no names but those of the node at hand, so evaluation always ends.
 */
sealed interface Expression {

    Object evaluate(Spot at);

    /** A value that stands in the text. */
    record Literal(Object value) implements Expression {
        @Override
        public Object evaluate(Spot at) {
            return value;
        }
    }

    /** {@code @}, {@code @property}, {@code @parent}, {@code @path} ... */
    record Context(Name name) implements Expression {

        /** What an expression can ask of the node that is tested. */
        enum Name {
            VALUE,
            PROPERTY,
            PARENT,
            PARENT_PROPERTY,
            ROOT,
            PATH
        }

        @Override
        public Object evaluate(Spot at) {
            Spot parent = at.parent();
            return switch (name) {
                case VALUE -> Values.of(at);
                case PROPERTY -> name(at);
                case PARENT -> parent == null ? Values.UNDEFINED : parent;
                case PARENT_PROPERTY -> parent == null ? Values.UNDEFINED : name(parent);
                case ROOT -> at.root();
                case PATH -> path(at);
            };
        }

        /** A key, or as a number an index. */
        private static Object name(Spot at) {
            Spot parent = at.parent();
            return parent != null && parent.isArray() ? (Object) Double.valueOf(at.name()) : at.name();
        }

        private static String path(Spot at) {
            StringBuilder text = new StringBuilder("$");
            at.path().forEach(name -> text.append("['").append(name).append("']"));
            return text.toString();
        }
    }

    /** {@code a.b} and {@code a['b']}. */
    record Member(Expression of, Expression name) implements Expression {
        @Override
        public Object evaluate(Spot at) {
            return Values.member(of.evaluate(at), name.evaluate(at));
        }
    }

    /** {@code a.method(b)}. */
    record Call(Expression of, Methods method, List<Expression> arguments) implements Expression {
        @Override
        public Object evaluate(Spot at) {
            List<Object> values = new ArrayList<>();
            arguments.forEach(argument -> values.add(argument.evaluate(at)));
            Object subject = of.evaluate(at);
            // An index counts as its text where a method of texts is called on it.
            boolean index = subject instanceof Double && of instanceof Context;
            return method.call(index ? Values.text(subject) : subject, values);
        }
    }

    /** {@code !a}, {@code -a}, {@code void a}, {@code typeof a}. */
    record Unary(String operator, Expression operand) implements Expression {
        @Override
        public Object evaluate(Spot at) {
            Object value = operand.evaluate(at);
            return switch (operator) {
                case "!" -> !Values.isTruthy(value);
                case "-" -> -Values.number(value);
                case "+" -> Values.number(value);
                case "typeof" -> Values.typeof(value);
                default -> Values.UNDEFINED;
            };
        }
    }

    /** {@code a && b}, {@code a || b}, {@code a ?? b}: the second only where the first does not decide. */
    record Choice(String operator, Expression left, Expression right) implements Expression {
        @Override
        public Object evaluate(Spot at) {
            Object value = left.evaluate(at);
            boolean decided = switch (operator) {
                case "&&" -> !Values.isTruthy(value);
                case "||" -> Values.isTruthy(value);
                default -> !Values.isNullish(value);
            };
            return decided ? value : right.evaluate(at);
        }
    }

    /** {@code a ? b : c}. */
    record Conditional(Expression condition, Expression then, Expression otherwise) implements Expression {
        @Override
        public Object evaluate(Spot at) {
            return (Values.isTruthy(condition.evaluate(at)) ? then : otherwise).evaluate(at);
        }
    }

    /** Comparisons and arithmetic. */
    record Binary(String operator, Expression left, Expression right) implements Expression {
        @Override
        public Object evaluate(Spot at) {
            return Operators.apply(operator, left.evaluate(at), right.evaluate(at));
        }
    }

    /** {@code [a, b]}. */
    record Items(List<Expression> items) implements Expression {
        @Override
        public Object evaluate(Spot at) {
            List<Object> values = new ArrayList<>();
            items.forEach(item -> values.add(item.evaluate(at)));
            return values;
        }
    }
}
