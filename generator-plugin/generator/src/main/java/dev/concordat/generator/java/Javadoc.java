package dev.concordat.generator.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text of a document as lines of a Javadoc comment. It can neither end the comment nor start a tag, an HTML element, an
 * entity or a Unicode escape (which javac would translate before it sees the comment).
 */
public final class Javadoc {

    private static final int WIDTH = 113;

    /** Stands for a space where no line may end; text has none, since white space becomes spaces. */
    private static final char GLUE = '\u00a0';

    /** A code span of characters that need no escape within an inline tag. */
    private static final Pattern CODE = Pattern.compile("(?<!`)(`++)([^`]+)\\1(?!`)");

    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\R\\s*\\R");
    private static final Pattern PLAIN = Pattern.compile("[\\w .,:/=+()\\[\\]\"'%?!|~^$-]+");

    private Javadoc() {}

    /** One line of text: white space, line breaks included, becomes single spaces. */
    public static String inline(String text) {
        StringBuilder safe = new StringBuilder();
        text.strip().codePoints().forEach(c -> append(c, safe));
        return SPACES.matcher(safe).replaceAll(" ");
    }

    /** Text with what CommonMark marks as code (6.1) in the inline tag, which stays on one line. */
    private static String prose(String text) {
        String safe = inline(text);
        if (safe.indexOf('`') < 0) {
            return safe;
        }
        return CODE.matcher(safe).replaceAll(span -> {
            boolean plain = PLAIN.matcher(span.group(2)).matches();
            return Matcher.quoteReplacement(
                    plain ? ("{@code " + span.group(2) + "}").replace(' ', GLUE) : span.group());
        });
    }

    /** Text as code: {@code GET /parcels/{parcelId}}; escaped like other text where the inline tag could end early. */
    public static String code(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        boolean plain = depth == 0
                && text.chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '\\' && c != '@')
                && !text.contains("*/");
        return plain ? "{@code " + text + "}" : inline(text);
    }

    /**
     * Paragraphs, wrapped; an empty list for no text. The first one, which javadoc shows in summaries, is a sentence; the
     * others start with {@code <p>}.
     */
    public static List<String> lines(@Nullable String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text == null ? new String[0] : PARAGRAPH_END.split(text)) {
            String safe = prose(paragraph);
            if (!safe.isEmpty() && lines.isEmpty()) {
                boolean ends = Character.isLetterOrDigit(safe.codePointBefore(safe.length()));
                wrap(ends ? safe + "." : safe, "", lines);
            } else if (!safe.isEmpty()) {
                lines.add("");
                wrap("<p>" + safe, "", lines);
            }
        }
        return lines;
    }

    /** A block tag with its text: a param tag; following lines are indented. */
    public static List<String> tag(String tag, String text) {
        List<String> lines = new ArrayList<>();
        wrap(tag + " " + prose(text), "    ", lines);
        return lines;
    }

    /** The complete comment, {@code indent} before each line, ending in a line break; "" for no lines. */
    public static String comment(List<String> lines, String indent) {
        if (lines.isEmpty()) {
            return "";
        }
        boolean oneLine = lines.size() == 1
                && !lines.get(0).startsWith("@param")
                && indent.length() + lines.get(0).length() + 7 <= 120;
        if (oneLine) {
            return indent + "/** " + lines.get(0) + " */\n";
        }
        StringBuilder comment = new StringBuilder(indent).append("/**\n");
        for (String line : lines) {
            comment.append(indent).append(line.isEmpty() ? " *" : " * " + line).append('\n');
        }
        return comment.append(indent).append(" */\n").toString();
    }

    private static void wrap(String text, String hanging, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            boolean full = line.length() > hanging.length() && line.length() + 1 + word.length() > WIDTH;
            if (full) {
                lines.add(line.toString().replace(GLUE, ' '));
                line.setLength(0);
                line.append(hanging);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString().replace(GLUE, ' '));
    }

    private static void append(int c, StringBuilder out) {
        if (Character.isLetterOrDigit(c)) {
            out.appendCodePoint(c);
            return;
        }
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '@' -> out.append("&#64;");
            case '\\' -> out.append("&#92;");
            case '{' -> out.append("&#123;");
            case '}' -> out.append("&#125;");
            case '/' -> out.append(!out.isEmpty() && out.charAt(out.length() - 1) == '*' ? "&#47;" : "/");
            default -> {
                boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
                boolean visible = Character.isDefined(c)
                        && !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.SURROGATE
                        && Character.getType(c) != Character.PRIVATE_USE;
                if (space) {
                    out.append(' ');
                } else if (visible) {
                    out.appendCodePoint(c);
                } else {
                    out.append(String.format(Locale.ROOT, "&#%d;", c));
                }
            }
        }
    }
}
