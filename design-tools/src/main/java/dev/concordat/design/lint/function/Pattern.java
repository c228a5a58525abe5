package dev.concordat.design.lint.function;

import dev.concordat.core.pattern.EcmaPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** A text matches a regular expression of ECMA-262, or does not; {@code /.../i} has flags. */
final class Pattern implements LintFunction {

    private static final java.util.regex.Pattern LITERAL = java.util.regex.Pattern.compile("/(.+)/([a-z]*)");

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only("match", "notMatch");
        EcmaPattern match = compile(options, "match");
        EcmaPattern notMatch = compile(options, "notMatch");
        if (match == null && notMatch == null) {
            throw options.wrong("needs \"match\" or \"notMatch\"");
        }
        return subject -> {
            String text = subject.text();
            List<Problem> problems = new ArrayList<>();
            if (text != null && match != null) {
                judge(match, text, EcmaPattern.Match.NO, "must match", subject, problems);
            }
            if (text != null && notMatch != null) {
                judge(notMatch, text, EcmaPattern.Match.YES, "must not match", subject, problems);
            }
            return problems;
        };
    }

    private static void judge(
            EcmaPattern pattern,
            String text,
            EcmaPattern.Match wrong,
            String demand,
            Subject subject,
            List<Problem> problems) {
        EcmaPattern.Match found = pattern.find(text);
        if (found == wrong) {
            problems.addAll(subject.problem("\"" + text + "\" " + demand + " the pattern " + pattern.source()));
        } else if (found == EcmaPattern.Match.UNDECIDED) {
            problems.add(subject.undecided(pattern));
        }
    }

    private static @Nullable EcmaPattern compile(Options options, String name) throws OptionException {
        String text = options.text(name);
        if (text == null) {
            return null;
        }
        Matcher literal = LITERAL.matcher(text);
        EcmaPattern pattern =
                literal.matches() ? EcmaPattern.compile(literal.group(1), literal.group(2)) : EcmaPattern.compile(text);
        if (pattern.problem().isPresent()) {
            throw options.wrong(
                    "has a pattern that cannot be read: " + pattern.problem().get());
        }
        return pattern;
    }
}
