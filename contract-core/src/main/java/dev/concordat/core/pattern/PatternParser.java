package dev.concordat.core.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads ECMA-262 pattern syntax with the Unicode flag. Documents are full of patterns that only the older, web-compatible
 * grammar (annex B) lets pass, such as {@code [\w-.]} or {@code \_}; unless {@code strict}, they mean what they mean there.
 */
final class PatternParser {

    private static final int MAX_LENGTH = 10_000;
    private static final int MAX_DEPTH = 200;
    private static final String SYNTAX_CHARACTERS = "^$\\.*+?()[]{}|/";

    private final int[] text;
    private final boolean strict;
    private final Map<String, Integer> names = new HashMap<>();
    private int position;
    private int groups;
    private int depth;

    private PatternParser(String pattern, boolean strict) {
        this.text = pattern.codePoints().toArray();
        this.strict = strict;
    }

    static Node parse(String pattern, boolean strict) throws PatternSyntaxException {
        if (pattern.length() > MAX_LENGTH) {
            throw new PatternSyntaxException("a pattern of more than " + MAX_LENGTH + " characters", 0);
        }
        PatternParser parser = new PatternParser(pattern, strict);
        parser.nameGroups();
        Node node = parser.choice();
        if (parser.position < parser.text.length) {
            throw parser.error("unmatched )");
        }
        return node;
    }

    /** A named group may be referred to before it stands. */
    private void nameGroups() throws PatternSyntaxException {
        int count = 0;
        boolean inClass = false;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\\') {
                i++;
            } else if (inClass) {
                inClass = text[i] != ']';
            } else if (text[i] == '[') {
                inClass = true;
            } else if (text[i] == '(' && !at(i + 1, "?")) {
                count++;
            } else if (at(i, "(?<") && !at(i, "(?<=") && !at(i, "(?<!")) {
                int end = i + 3;
                while (end < text.length && text[end] != '>') {
                    end++;
                }
                if (names.put(new String(text, i + 3, end - i - 3), ++count) != null) {
                    throw new PatternSyntaxException("a group name used twice", i);
                }
            }
        }
    }

    private Node choice() throws PatternSyntaxException {
        if (++depth > MAX_DEPTH) {
            throw error("groups nested too deep");
        }
        List<Node> branches = new ArrayList<>();
        branches.add(sequence());
        while (take("|")) {
            branches.add(sequence());
        }
        depth--;
        return branches.size() == 1 ? branches.get(0) : new Node.Choice(branches);
    }

    private Node sequence() throws PatternSyntaxException {
        List<Node> parts = new ArrayList<>();
        while (position < text.length && text[position] != '|' && text[position] != ')') {
            parts.add(quantified(term()));
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
    }

    private Node quantified(Node part) throws PatternSyntaxException {
        int[] bounds = quantifier();
        if (bounds == null) {
            return part;
        }
        if (part instanceof Node.Edge || (part instanceof Node.Look look && (strict || !look.ahead()))) {
            throw error("nothing to repeat");
        }
        if (bounds[1] >= 0 && bounds[0] > bounds[1]) {
            throw error("a repetition out of order");
        }
        Node repeat = new Node.Repeat(part, bounds[0], bounds[1], take("?"));
        if (quantifier() != null) {
            throw error("nothing to repeat");
        }
        return repeat;
    }

    private int @Nullable [] quantifier() throws PatternSyntaxException {
        if (take("*")) {
            return new int[] {0, -1};
        }
        if (take("+")) {
            return new int[] {1, -1};
        }
        if (take("?")) {
            return new int[] {0, 1};
        }
        int start = position;
        if (take("{")) {
            int min = number();
            int max = min;
            if (min >= 0 && take(",")) {
                max = number();
            }
            if (min >= 0 && take("}")) {
                return new int[] {min, max};
            }
            position = start;
        }
        return null;
    }

    private Node term() throws PatternSyntaxException {
        int c = text[position++];
        return switch (c) {
            case '^' -> Node.Edge.START;
            case '$' -> Node.Edge.END;
            case '.' -> new Node.Chars(CodePoints.LINE_END.complement());
            case '(' -> group();
            case '[' -> new Node.Chars(characterClass());
            case '\\' -> escape();
            case '*', '+', '?' -> throw error("nothing to repeat");
            case '{', '}', ']' -> {
                if (strict) {
                    throw error("a lone " + Character.toString(c));
                }
                yield new Node.Chars(CodePoints.of(c));
            }
            default -> new Node.Chars(CodePoints.of(c));
        };
    }

    private Node group() throws PatternSyntaxException {
        Node node;
        if (take("?:")) {
            node = new Node.Group(choice(), 0);
        } else if (take("?=")) {
            node = new Node.Look(choice(), true, false);
        } else if (take("?!")) {
            node = new Node.Look(choice(), true, true);
        } else if (take("?<=")) {
            node = new Node.Look(choice(), false, false);
        } else if (take("?<!")) {
            node = new Node.Look(choice(), false, true);
        } else {
            int number = ++groups;
            if (take("?<")) {
                name();
            } else if (at(position, "?")) {
                throw error("an unknown kind of group");
            }
            node = new Node.Group(choice(), number);
        }
        if (!take(")")) {
            throw error("an unclosed group");
        }
        return node;
    }

    private Node escape() throws PatternSyntaxException {
        if (take("b")) {
            return Node.Edge.WORD_BOUNDARY;
        }
        if (take("B")) {
            return Node.Edge.NOT_WORD_BOUNDARY;
        }
        if (!names.isEmpty() && take("k<")) {
            Integer number = names.get(name());
            if (number == null) {
                throw error("a reference to an unknown group");
            }
            return new Node.BackReference(number);
        }
        if (position < text.length && text[position] >= '1' && text[position] <= '9') {
            return new Node.BackReference(number());
        }
        return new Node.Chars(escapedSet());
    }

    private String name() throws PatternSyntaxException {
        int start = position;
        while (position < text.length && text[position] != '>') {
            position++;
        }
        String name = new String(text, start, position - start);
        boolean identifier = !name.isEmpty()
                && name.codePoints().allMatch(c -> c == '$' || Character.isUnicodeIdentifierPart(c) || c == '_')
                && !Character.isDigit(name.codePointAt(0));
        if (!take(">") || !identifier) {
            throw error("a malformed group name");
        }
        return name;
    }

    private CodePoints characterClass() throws PatternSyntaxException {
        boolean negated = take("^");
        CodePoints set = CodePoints.NONE;
        while (!take("]")) {
            CodePoints first = member();
            boolean ranged = at(position, "-") && position + 1 < text.length && text[position + 1] != ']';
            if (!ranged) {
                set = set.or(first);
                continue;
            }
            position++;
            CodePoints last = member();
            if (single(first) && single(last)) {
                int low = first.ranges().get(0).first();
                int high = last.ranges().get(0).first();
                if (low > high) {
                    throw error("a range out of order");
                }
                set = set.or(CodePoints.range(low, high));
            } else if (strict) {
                throw error("a class as the end of a range");
            } else {
                set = set.or(first).or(CodePoints.of('-')).or(last);
            }
        }
        return negated ? set.complement() : set;
    }

    private static boolean single(CodePoints set) {
        return set.ranges().size() == 1
                && set.ranges().get(0).first() == set.ranges().get(0).last();
    }

    private CodePoints member() throws PatternSyntaxException {
        if (position >= text.length) {
            throw error("an unclosed character class");
        }
        if (!take("\\")) {
            return CodePoints.of(text[position++]);
        }
        if (take("b")) {
            return CodePoints.of('\b');
        }
        return take("-") ? CodePoints.of('-') : escapedSet();
    }

    /** What follows a backslash and stands for code points. */
    private CodePoints escapedSet() throws PatternSyntaxException {
        if (position >= text.length) {
            throw error("a lone backslash");
        }
        int c = text[position++];
        return switch (c) {
            case 'd' -> CodePoints.DIGIT;
            case 'D' -> CodePoints.DIGIT.complement();
            case 'w' -> CodePoints.WORD;
            case 'W' -> CodePoints.WORD.complement();
            case 's' -> CodePoints.SPACE;
            case 'S' -> CodePoints.SPACE.complement();
            case 't' -> CodePoints.of('\t');
            case 'n' -> CodePoints.of('\n');
            case 'r' -> CodePoints.of('\r');
            case 'f' -> CodePoints.of('\f');
            case 'v' -> CodePoints.of(0x0B);
            case '0' -> CodePoints.of(0);
            case 'p', 'P' -> property(c == 'P');
            case 'c' -> control();
            case 'x' -> CodePoints.of(hex(2, 'x'));
            case 'u' -> CodePoints.of(unicode());
            default -> identity(c);
        };
    }

    private CodePoints identity(int c) throws PatternSyntaxException {
        if (strict && SYNTAX_CHARACTERS.indexOf(c) < 0) {
            throw error("an unknown escape \\" + Character.toString(c));
        }
        return CodePoints.of(c);
    }

    private CodePoints control() throws PatternSyntaxException {
        if (position < text.length && Character.isLetter(text[position]) && text[position] < 0x80) {
            return CodePoints.of(text[position++] % 32);
        }
        return identity('c');
    }

    private CodePoints property(boolean negated) throws PatternSyntaxException {
        if (!at(position, "{")) {
            return identity(negated ? 'P' : 'p');
        }
        int start = position + 1;
        while (position < text.length && text[position] != '}') {
            position++;
        }
        String name = new String(text, Math.min(start, position), Math.max(0, position - start));
        CodePoints set = UnicodeProperty.named(name).orElse(null);
        if (!take("}") || set == null) {
            throw error("an unknown property " + name);
        }
        return negated ? set.complement() : set;
    }

    private int unicode() throws PatternSyntaxException {
        if (at(position, "{")) {
            int start = ++position;
            while (position < text.length && Character.digit(text[position], 16) >= 0 && position - start < 6) {
                position++;
            }
            String digits = new String(text, start, position - start);
            if (!take("}") || digits.isEmpty()) {
                throw error("a malformed \\u{}");
            }
            int value = Integer.parseInt(digits, 16);
            if (value > Character.MAX_CODE_POINT) {
                throw error("no such code point");
            }
            return value;
        }
        int high = hex(4, 'u');
        if (high >= 0xD800 && high <= 0xDBFF && at(position, "\\u")) {
            int back = position;
            position += 2;
            int low = hex(4, 'u');
            if (low >= 0xDC00 && low <= 0xDFFF) {
                return Character.toCodePoint((char) high, (char) low);
            }
            position = back;
        }
        return high;
    }

    private int hex(int length, int otherwise) throws PatternSyntaxException {
        int value = 0;
        for (int i = position; i < position + length; i++) {
            int digit = i < text.length ? Character.digit(text[i], 16) : -1;
            if (digit < 0) {
                if (strict) {
                    throw error("a malformed escape");
                }
                return otherwise;
            }
            value = value * 16 + digit;
        }
        position += length;
        return value;
    }

    /** A decimal number, capped; -1 where none stands. */
    private int number() {
        int start = position;
        long value = 0;
        while (position < text.length && text[position] >= '0' && text[position] <= '9') {
            value = Math.min(value * 10 + text[position++] - '0', Integer.MAX_VALUE);
        }
        return position == start ? -1 : (int) value;
    }

    private boolean take(String expected) {
        if (!at(position, expected)) {
            return false;
        }
        position += expected.length();
        return true;
    }

    private boolean at(int index, String expected) {
        if (index + expected.length() > text.length) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (text[index + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private PatternSyntaxException error(String message) {
        return new PatternSyntaxException(message, position);
    }
}
