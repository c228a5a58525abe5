package dev.concordat.generator.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns spellings into Java identifiers. A pure function of the spelling: letters and digits stay, everything else
 * separates words, and a sign that carries meaning beside a digit or alone is spelled out.
 */
final class Words {

    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('+', "plus"),
            Map.entry('-', "minus"),
            Map.entry('*', "star"),
            Map.entry('/', "slash"),
            Map.entry('%', "percent"),
            Map.entry('<', "less"),
            Map.entry('>', "greater"),
            Map.entry('=', "equal"),
            Map.entry('!', "not"),
            Map.entry('&', "and"),
            Map.entry('|', "or"),
            Map.entry('~', "tilde"),
            Map.entry('^', "caret"),
            Map.entry('?', "question"),
            Map.entry('#', "hash"),
            Map.entry('@', "at"),
            Map.entry('$', "dollar"),
            Map.entry('_', "underscore"),
            Map.entry('.', "dot"),
            Map.entry(',', "comma"),
            Map.entry(':', "colon"),
            Map.entry(';', "semicolon"),
            Map.entry('\'', "quote"),
            Map.entry('"', "quote"),
            Map.entry(' ', "space"));

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Words() {}

    /** {@code parcel_status} to {@code ParcelStatus}: for types. */
    static String pascal(String spelling) {
        StringBuilder name = new StringBuilder();
        for (String word : of(spelling)) {
            glue(name, upperFirst(word));
        }
        return legal(name.toString());
    }

    /** {@code parcel_status}, {@code ParcelStatus} to {@code parcelStatus}: for members. */
    static String camel(String spelling) {
        StringBuilder name = new StringBuilder();
        for (String word : of(spelling)) {
            glue(name, name.isEmpty() ? lowerLead(word) : upperFirst(word));
        }
        return legal(name.toString());
    }

    /** {@code inTransit}, {@code in-transit} to {@code IN_TRANSIT}: for enum constants. */
    static String constant(String spelling) {
        List<String> words = new ArrayList<>();
        for (String word : of(spelling)) {
            words.add(HUMP.matcher(word).replaceAll("_").toUpperCase(Locale.ROOT));
        }
        return legal(String.join("_", words));
    }

    /** Digits that meet stay apart: {@code 1.0} and {@code 10} are two names. */
    private static void glue(StringBuilder name, String word) {
        boolean digits = !name.isEmpty()
                && Character.isDigit(name.charAt(name.length() - 1))
                && Character.isDigit(word.charAt(0));
        name.append(digits ? "_" : "").append(word);
    }

    private static String legal(String name) {
        String known = name.isEmpty() ? "empty" : name;
        return Character.isJavaIdentifierStart(known.codePointAt(0)) ? known : "_" + known;
    }

    private static List<String> of(String spelling) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean letters = spelling.codePoints().anyMatch(Words::isWordPart);
        for (int i = 0; i < spelling.length(); ) {
            int c = spelling.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isWordPart(c)) {
                word.appendCodePoint(c);
            } else {
                end(word, words);
                String sign = sign(spelling, i, c, letters);
                if (!sign.isEmpty()) {
                    words.add(sign);
                }
            }
            i = next;
        }
        end(word, words);
        return words;
    }

    /** Signs count where they lead ({@code -created}), tell ({@code GMT+1}, {@code C++}) or are all there is. */
    private static String sign(String spelling, int at, int c, boolean letters) {
        boolean bmp = c < 128;
        if (!letters) {
            String unknown = "u" + Integer.toHexString(c);
            return bmp ? SIGNS.getOrDefault((char) c, unknown) : unknown;
        }
        boolean beforeDigit = at + 1 < spelling.length() && Character.isDigit(spelling.charAt(at + 1));
        boolean afterDigit = at > 0 && Character.isDigit(spelling.charAt(at - 1));
        boolean minus = c == '-' && (at == 0 || (beforeDigit && !afterDigit && isUpperRun(spelling, at)));
        boolean telling = c == '+' || c == '*' || c == '<' || c == '>' || c == '=' || c == '!' || c == '%';
        return minus || telling ? SIGNS.getOrDefault((char) c, "") : "";
    }

    /** {@code GMT-1} is a negative number, {@code line-1} is not. */
    private static boolean isUpperRun(String spelling, int end) {
        return spelling.chars().limit(end).noneMatch(c -> Character.isLowerCase(c) || c == '-');
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isWordPart(int c) {
        return Character.isLetter(c) || Character.isDigit(c);
    }

    private static String upperFirst(String word) {
        int first = word.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(word.substring(Character.charCount(first)))
                .toString();
    }

    /** {@code Id} to {@code id}, {@code URL} to {@code url}, {@code IPAddress} to {@code ipAddress}. */
    private static String lowerLead(String word) {
        int run = 0;
        while (run < word.length() && Character.isUpperCase(word.charAt(run))) {
            run++;
        }
        boolean wordFollows = run > 1 && run < word.length() && Character.isLowerCase(word.charAt(run));
        int lower = wordFollows ? run - 1 : run;
        return word.substring(0, lower).toLowerCase(Locale.ROOT) + word.substring(lower);
    }
}
