package dev.concordat.core.diff.changelog;

import java.util.regex.Pattern;

/** A changelog in Markdown (CommonMark 0.31). */
final class MarkdownChangelog {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|&~]");
    private static final Pattern BREAK = Pattern.compile("\\s*[\\r\\n]+\\s*");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern TICKS = Pattern.compile("`+");

    private MarkdownChangelog() {}

    static String render(Changelog changelog) {
        StringBuilder out = new StringBuilder("# ")
                .append(text(changelog.title()))
                .append(": ")
                .append(text(changelog.version().from()))
                .append(" to ")
                .append(text(changelog.version().to()))
                .append("\n\n")
                .append(text(capitalised(changelog.version().verdict())))
                .append(".\n");
        Entry.Kind kind = null;
        for (Entry entry : changelog.entries()) {
            if (entry.kind() != kind) {
                kind = entry.kind();
                out.append("\n## ").append(kind.heading()).append("\n\n");
            }
            out.append("* **")
                    .append(text(entry.site()))
                    .append("**: ")
                    .append(text(entry.sentence()))
                    .append('\n');
            if (entry.witness() != null) {
                block(entry.witness(), out);
            }
        }
        return out.toString();
    }

    /** A fence is longer than any run of the same sign within. */
    private static void block(String witness, StringBuilder out) {
        int longest = TICKS.matcher(witness)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        out.append("  ").append(fence).append("http\n");
        witness.lines()
                .map(MarkdownChangelog::printable)
                .forEach(line -> out.append(line.isEmpty() ? "" : "  " + line).append('\n'));
        out.append("  ").append(fence).append('\n');
    }

    private static String text(String raw) {
        return SPECIAL.matcher(printable(BREAK.matcher(raw).replaceAll(" "))).replaceAll("\\\\$0");
    }

    private static String printable(String line) {
        return CONTROL.matcher(line).replaceAll("\uFFFD");
    }

    static String capitalised(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
