package dev.concordat.runtime.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is regular of the syntax of {@code java.util.regex}: characters, classes, groups, choices, repetitions and
 * the two ends of the text. An expression with anything else is not read at all.
 */
final class ExpressionReader {

    private static final int DEEPEST = 50;

    /** Says that something is not regular, or not known. */
    private static final class Unknown extends Exception {
        private static final long serialVersionUID = 1L;

        Unknown() {
            super(null, null, false, false);
        }
    }

    private final String text;
    private int position;
    private int depth;

    private ExpressionReader(String text) {
        this.text = text;
    }

    static Optional<Node> read(String java) {
        ExpressionReader reader = new ExpressionReader(java);
        try {
            Node node = reader.choice();
            return reader.position == java.length() ? Optional.of(node) : Optional.empty();
        } catch (Unknown unknown) {
            return Optional.empty();
        }
    }

    private Node choice() throws Unknown {
        if (++depth > DEEPEST) {
            throw new Unknown();
        }
        List<Node> branches = new ArrayList<>();
        do {
            branches.add(sequence());
        } while (take('|'));
        depth--;
        return branches.size() == 1 ? branches.get(0) : new Node.Choice(branches);
    }

    private Node sequence() throws Unknown {
        List<Node> parts = new ArrayList<>();
        while (position < text.length() && text.charAt(position) != '|' && text.charAt(position) != ')') {
            parts.add(repeated(atom()));
        }
        return new Node.Sequence(parts);
    }

    private Node atom() throws Unknown {
        char c = text.charAt(position++);
        return switch (c) {
            case '^' -> new Node.Start();
            case '(' -> group();
            case '[' -> new Node.One(set());
            case '\\' -> take('z') ? new Node.End() : new Node.One(escape());
            case '.', '$', '*', '+', '?', '{' -> throw new Unknown();
            default -> new Node.One(literal(c));
        };
    }

    private Node group() throws Unknown {
        if (take('?') && !take(':')) {
            throw new Unknown();
        }
        Node inner = choice();
        expect(')');
        return inner;
    }

    private Node repeated(Node part) throws Unknown {
        int min;
        int max;
        if (take('*')) {
            min = 0;
            max = Node.Repeat.NO_LIMIT;
        } else if (take('+')) {
            min = 1;
            max = Node.Repeat.NO_LIMIT;
        } else if (take('?')) {
            min = 0;
            max = 1;
        } else if (take('{')) {
            min = number();
            max = take(',') ? (next() == '}' ? Node.Repeat.NO_LIMIT : number()) : min;
            expect('}');
        } else {
            return part;
        }
        take('?'); // reluctant: finds the same texts
        if (position < text.length() && "*+?{".indexOf(text.charAt(position)) >= 0) {
            throw new Unknown();
        }
        return new Node.Repeat(part, min, max);
    }

    private int number() throws Unknown {
        int start = position;
        while (position < text.length() && CharSet.DIGIT.has(text.charAt(position))) {
            position++;
        }
        if (position == start || position - start > 6) {
            throw new Unknown();
        }
        return Integer.parseInt(text.substring(start, position));
    }

    /** A class of characters, after its opening bracket. */
    private CharSet set() throws Unknown {
        boolean negated = take('^');
        CharSet set = CharSet.NONE;
        boolean first = true;
        while (next() != ']') {
            CharSet member = member(first);
            if (next() == '-' && position + 1 < text.length() && text.charAt(position + 1) != ']') {
                position++;
                member = range(member, member(false));
            }
            set = set.or(member);
            first = false;
        }
        expect(']');
        if (first) {
            throw new Unknown();
        }
        return negated ? set.not() : set;
    }

    private CharSet member(boolean first) throws Unknown {
        char c = next();
        position++;
        if (c == '\\') {
            return escape();
        }
        boolean edge = first || next() == ']';
        if (c == '[' || (c == '&' && next() == '&') || (c == '-' && !edge)) {
            throw new Unknown();
        }
        return literal(c);
    }

    private static CharSet range(CharSet from, CharSet to) throws Unknown {
        int first = from.single();
        int last = to.single();
        if (first < 0 || first > last) {
            throw new Unknown();
        }
        return CharSet.range(first, last);
    }

    private CharSet escape() throws Unknown {
        char c = next();
        position++;
        return switch (c) {
            case 'd' -> CharSet.DIGIT;
            case 'D' -> CharSet.DIGIT.not();
            case 'w' -> CharSet.WORD;
            case 'W' -> CharSet.WORD.not();
            case 's' -> CharSet.SPACE;
            case 'S' -> CharSet.SPACE.not();
            case 't' -> literal('\t');
            case 'n' -> literal('\n');
            case 'r' -> literal('\r');
            case 'f' -> literal('\f');
            case 'x' -> literal(hexadecimal(2));
            case 'u' -> literal(hexadecimal(4));
            default -> {
                if ((CharSet.WORD.has(c) && c != '_') || c > 127) {
                    throw new Unknown();
                }
                yield literal(c);
            }
        };
    }

    private char hexadecimal(int digits) throws Unknown {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw new Unknown();
            }
            value = value * 16 + digit;
            position++;
        }
        return (char) value;
    }

    private static CharSet literal(char c) throws Unknown {
        if (Character.isSurrogate(c)) {
            throw new Unknown();
        }
        return CharSet.range(c, c);
    }

    private char next() throws Unknown {
        if (position == text.length()) {
            throw new Unknown();
        }
        return text.charAt(position);
    }

    private boolean take(char c) {
        boolean there = position < text.length() && text.charAt(position) == c;
        position += there ? 1 : 0;
        return there;
    }

    private void expect(char c) throws Unknown {
        if (!take(c)) {
            throw new Unknown();
        }
    }
}
