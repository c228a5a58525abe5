package dev.concordat.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Goes over the members of an object in its UTF-8 bytes, to look ahead at little cost. It knows plain names and strings
 * only and judges nothing: on anything else it is lost, and a parser has to look.
 */
final class MemberScan {
    private final byte[] json;
    private int at;
    private int name;
    private int nameEnd;
    private boolean lost;

    /** @param start of the object */
    MemberScan(byte[] json, int start) {
        this.json = json;
        this.at = start;
        expect('{');
    }

    /** Whether it met something that it does not know. */
    boolean isLost() {
        return lost;
    }

    int position() {
        return at;
    }

    /** Goes to the value of the next member; false at the end of the object, and when lost. */
    boolean next() {
        if (peek() == '}' || lost) {
            return false;
        }
        expect('"');
        name = at;
        nameEnd = plainEnd();
        expect(':');
        return !lost;
    }

    /** Whether the current member has the name. */
    boolean isNamed(String wanted) {
        if (wanted.length() != nameEnd - name) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (json[name + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The value of the current member if it is a plain string. */
    @SuppressWarnings("deprecation") // the constructor for ASCII, the only one that does not decode
    @Nullable
    String text() {
        if (peek() != '"') {
            lost = true;
            return null;
        }
        int first = ++at;
        int end = plainEnd();
        return lost ? null : new String(json, 0, first, end - first);
    }

    /** Passes over the value of the current member and the comma after it. */
    void skip() {
        int depth = 0;
        do {
            int c = peek();
            if (c == '"') {
                at++;
                skipString();
            } else if (c == '{' || c == '[') {
                depth++;
                at++;
            } else if (c == '}' || c == ']') {
                depth--;
                at++;
            } else if (c < 0) {
                lost = true;
            } else if (depth > 0 && (c == ',' || c == ':')) {
                at++;
            } else {
                skipScalar();
            }
        } while (depth > 0 && !lost);
        int c = peek();
        if (c == ',') {
            at++;
            lost |= peek() != '"';
        } else {
            lost |= c != '}';
        }
    }

    private void skipScalar() {
        int start = at;
        while (at < json.length && isScalar(json[at])) {
            at++;
        }
        lost |= at == start;
    }

    private static boolean isScalar(byte c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '+' || c == '.' || c == 'E';
    }

    private void skipString() {
        while (at < json.length && json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        at++;
    }

    /** The end of a string of ASCII without escapes; then it is passed. */
    private int plainEnd() {
        while (at < json.length && json[at] != '"') {
            lost |= json[at] == '\\' || json[at] < ' ';
            at++;
        }
        return at++;
    }

    private void expect(char c) {
        lost |= peek() != c;
        at++;
    }

    /** The next byte that is no white space; -1 at the end. */
    private int peek() {
        while (at < json.length && (json[at] == ' ' || json[at] == '\n' || json[at] == '\r' || json[at] == '\t')) {
            at++;
        }
        return at < json.length ? json[at] : -1;
    }
}
