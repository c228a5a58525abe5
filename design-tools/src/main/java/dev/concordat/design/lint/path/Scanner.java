package dev.concordat.design.lint.path;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text and a position in it. */
final class Scanner {

    /** What {@link #peek()} says behind the last character. */
    static final char END = '\0';

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");

    private final String text;
    private int position;

    Scanner(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    void reset(int to) {
        position = to;
    }

    boolean atEnd() {
        return position >= text.length();
    }

    /** Whether this is the character before the position. */
    boolean isBehind(char c) {
        return position > 0 && text.charAt(position - 1) == c;
    }

    /** Whether this is the next character, and nothing behind it. */
    boolean isLast(char c) {
        return position == text.length() - 1 && peek() == c;
    }

    char peek() {
        return atEnd() ? END : text.charAt(position);
    }

    char next() {
        char c = peek();
        position++;
        return c;
    }

    String since(int start) {
        return text.substring(start, position);
    }

    void skipSpace() {
        while (!atEnd() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    boolean accept(char c) {
        return accept(String.valueOf(c));
    }

    boolean accept(String word) {
        boolean here = text.startsWith(word, position);
        position += here ? word.length() : 0;
        return here;
    }

    void expect(char c) throws PathSyntaxException {
        if (!accept(c)) {
            throw unexpected("\"" + c + "\"");
        }
    }

    PathSyntaxException unexpected(String wanted) {
        String found = atEnd() ? "the end" : "\"" + peek() + "\"";
        return new PathSyntaxException(wanted + " is expected at character " + (position + 1) + ", not " + found);
    }

    @Nullable
    Integer integer() {
        String matched = match(INTEGER);
        return matched == null ? null : Integer.valueOf(matched);
    }

    /** What matches here, taken; null where nothing does. */
    @Nullable
    String match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt() || matcher.end() == position) {
            return null;
        }
        position = matcher.end();
        return matcher.group();
    }

    /** A text in single or double quotes; a backslash keeps the next character's meaning or gives it one. */
    String quoted() throws PathSyntaxException {
        char quote = next();
        StringBuilder out = new StringBuilder();
        while (peek() != quote || atEnd()) {
            if (atEnd()) {
                throw unexpected("the closing quote");
            }
            char c = next();
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escaped = next();
            switch (escaped) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'v' -> out.append('\u000B');
                default -> out.append(escaped);
            }
        }
        next();
        return out.toString();
    }

    /** A regular expression literal, with its slashes taken off, and its flags. */
    String[] regex() throws PathSyntaxException {
        expect('/');
        int start = position;
        boolean inClass = false;
        while (peek() != '/' || inClass) {
            if (atEnd()) {
                throw unexpected("the closing slash");
            }
            char c = next();
            if (c == '\\') {
                next();
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            }
        }
        String body = since(start);
        next();
        int flags = position;
        while (Character.isLetter(peek())) {
            next();
        }
        return new String[] {body, since(flags)};
    }
}
