package dev.concordat.core.pattern;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcodings.specific.UTF8Encoding;
import org.joni.Matcher;
import org.joni.Option;
import org.joni.Regex;
import org.joni.Region;
import org.joni.Syntax;
import org.joni.exception.JOniException;
import org.jspecify.annotations.Nullable;

/**
 * A {@code pattern} with the meaning of ECMA-262 (JSON Schema 2020-12 core, 6.4): not anchored, {@code \d} and {@code \w}
 * are ASCII, {@code $} is the very end.
 */
public final class EcmaPattern {

    private static final long TIMEOUT_NANOS = 500_000_000L;

    private final String source;
    private final @Nullable Node tree;
    private final @Nullable Regex regex;
    private final @Nullable String problem;

    private EcmaPattern(String source, @Nullable Node tree, @Nullable Regex regex, @Nullable String problem) {
        this.source = source;
        this.tree = tree;
        this.regex = regex;
        this.problem = problem;
    }

    /** Never throws: a pattern that cannot be read says so in {@link #problem()}. */
    public static EcmaPattern compile(String source) {
        return compile(source, false);
    }

    /**
     * A regular expression literal, {@code /source/flags} (ECMA-262, 22.2.6.4). Of the flags {@code i} ignores case;
     * {@code d}, {@code g}, {@code u}, {@code v} and {@code y} do not change whether a text matches; others are a problem.
     */
    public static EcmaPattern compile(String source, String flags) {
        String others = flags.replaceAll("[dgiuvy]", "");
        return others.isEmpty()
                ? compile(source, flags.contains("i"))
                : new EcmaPattern(source, null, null, "the flag \"" + others + "\" is not supported");
    }

    private static EcmaPattern compile(String source, boolean ignoreCase) {
        int options = ignoreCase ? Option.CAPTURE_GROUP | Option.IGNORECASE : Option.CAPTURE_GROUP;
        try {
            Node tree = PatternParser.parse(source, false);
            byte[] pattern = JoniSyntax.of(tree).getBytes(StandardCharsets.UTF_8);
            Regex regex = new Regex(pattern, 0, pattern.length, options, UTF8Encoding.INSTANCE, Syntax.RUBY);
            // The tree says nothing of case, so there is no language to take from it.
            return new EcmaPattern(source, ignoreCase ? null : tree, regex, null);
        } catch (PatternSyntaxException | JOniException e) {
            return new EcmaPattern(source, null, null, String.valueOf(e.getMessage()));
        }
    }

    /** Whether a text is a pattern of the Unicode grammar, without the leniency for older documents. */
    public static boolean isStrictlyValid(String source) {
        try {
            PatternParser.parse(source, true);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    public String source() {
        return source;
    }

    /** What is wrong with the pattern; empty for a good one. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** Whether some part of the text matches; {@link Match#UNDECIDED} for a bad pattern or after half a second. */
    public Match find(String text) {
        byte[] subject = text.getBytes(StandardCharsets.UTF_8);
        return regex == null ? Match.UNDECIDED : search(regex.matcher(subject), subject.length);
    }

    /**
     * The first part of the text that matches, then what each group matched (ECMA-262, 22.2.7.2): null for a group that
     * took no part. Empty where nothing matches, or where that cannot be told.
     */
    public List<@Nullable String> groups(String text) {
        byte[] subject = text.getBytes(StandardCharsets.UTF_8);
        Matcher matcher = regex == null ? null : regex.matcher(subject);
        if (matcher == null || search(matcher, subject.length) != Match.YES) {
            return List.of();
        }
        Region region = matcher.getEagerRegion();
        List<@Nullable String> groups = new ArrayList<>();
        for (int i = 0; i < region.getNumRegs(); i++) {
            int start = region.getBeg(i);
            groups.add(start < 0 ? null : new String(subject, start, region.getEnd(i) - start, StandardCharsets.UTF_8));
        }
        return groups;
    }

    private static Match search(Matcher matcher, int length) {
        matcher.setTimeout(TIMEOUT_NANOS);
        try {
            return matcher.searchInterruptible(0, length, Option.NONE) >= 0 ? Match.YES : Match.NO;
        } catch (InterruptedException timeout) {
            return Match.UNDECIDED;
        } catch (JOniException | StackOverflowError tooDeep) {
            return Match.UNDECIDED;
        }
    }

    /** The language of the pattern; empty for a bad pattern and for one too large to build. */
    public Optional<Language> language() {
        return tree == null ? Optional.empty() : LanguageBuilder.build(tree);
    }

    /** The pattern in the syntax of {@code java.util.regex.Pattern}; empty for a bad pattern. */
    public Optional<String> toJava() {
        return Optional.ofNullable(tree).map(JoniSyntax::java);
    }

    /** The answer of a bounded match. */
    public enum Match {
        YES,
        NO,
        UNDECIDED
    }
}
