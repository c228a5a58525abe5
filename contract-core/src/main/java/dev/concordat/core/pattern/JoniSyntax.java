package dev.concordat.core.pattern;

import java.util.List;

/**
 * Prints a syntax tree for Joni or for {@code java.util.regex}, which differ in back references only. Every character is printed as a number and every class as ranges, so that no rule of
 * their own syntax (Unicode digits, set operators, other meanings of {@code $}) can change what ECMA-262 says.
 */
final class JoniSyntax {

    private static final String WORD = "[\\x{30}-\\x{39}\\x{41}-\\x{5a}\\x{5f}\\x{61}-\\x{7a}]";
    private static final String BOUNDARY = "(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))";

    private final StringBuilder out = new StringBuilder();
    private final String beforeReference;
    private final String afterReference;

    private JoniSyntax(String beforeReference, String afterReference) {
        this.beforeReference = beforeReference;
        this.afterReference = afterReference;
    }

    static String of(Node node) {
        return new JoniSyntax("\\k<", ">").text(node);
    }

    /** For {@code java.util.regex}. */
    static String java(Node node) {
        return new JoniSyntax("(?:\\", ")").text(node);
    }

    private String text(Node node) {
        print(node);
        return out.toString();
    }

    private void print(Node node) {
        if (node instanceof Node.Chars chars) {
            set(chars.set());
        } else if (node instanceof Node.Sequence sequence) {
            sequence.parts().forEach(this::print);
        } else if (node instanceof Node.Choice choice) {
            choice(choice.branches());
        } else if (node instanceof Node.Repeat repeat) {
            repeat(repeat);
        } else if (node instanceof Node.Group group) {
            wrap(group.number() == 0 ? "(?:" : "(", group.part());
        } else if (node instanceof Node.Look look) {
            wrap((look.ahead() ? "(?" : "(?<") + (look.negative() ? "!" : "="), look.part());
        } else if (node instanceof Node.BackReference reference) {
            out.append(beforeReference).append(reference.number()).append(afterReference);
        } else if (node instanceof Node.Edge edge) {
            out.append(
                    switch (edge) {
                        case START -> "\\A";
                        case END -> "\\z";
                        case WORD_BOUNDARY -> BOUNDARY;
                        case NOT_WORD_BOUNDARY -> "(?!" + BOUNDARY + ")";
                    });
        }
    }

    private void wrap(String open, Node part) {
        out.append(open);
        print(part);
        out.append(')');
    }

    private void choice(List<Node> branches) {
        out.append("(?:");
        for (int i = 0; i < branches.size(); i++) {
            if (i > 0) {
                out.append('|');
            }
            print(branches.get(i));
        }
        out.append(')');
    }

    private void repeat(Node.Repeat repeat) {
        wrap("(?:", repeat.part());
        if (repeat.max() < 0) {
            out.append(repeat.min() == 0 ? "*" : repeat.min() == 1 ? "+" : "{" + repeat.min() + ",}");
        } else {
            out.append('{')
                    .append(repeat.min())
                    .append(',')
                    .append(repeat.max())
                    .append('}');
        }
        if (repeat.lazy() && repeat.min() != repeat.max()) {
            out.append('?');
        }
    }

    private void set(CodePoints set) {
        // Surrogates have no UTF-8 form; subjects have none either.
        CodePoints low = set.within(0, 0xD7FF);
        CodePoints high = set.within(0xE000, Character.MAX_CODE_POINT);
        if (low.ranges().isEmpty() && high.ranges().isEmpty()) {
            out.append("(?!)");
            return;
        }
        out.append('[');
        low.ranges().forEach(this::range);
        high.ranges().forEach(this::range);
        out.append(']');
    }

    private void range(CodePoints.Range range) {
        out.append("\\x{").append(Integer.toHexString(range.first())).append('}');
        if (range.last() > range.first()) {
            out.append("-\\x{").append(Integer.toHexString(range.last())).append('}');
        }
    }
}
