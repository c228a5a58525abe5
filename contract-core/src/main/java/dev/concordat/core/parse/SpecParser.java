package dev.concordat.core.parse;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses a document, JSON or YAML as its content tells. */
public final class SpecParser {

    private static final Pattern BLANK_LINE = Pattern.compile("(?m)^[ \\t]+$");

    private SpecParser() {}

    /**
     * Parses one document.
     *
     * @param uri its canonical URI
     * @param source its name in findings
     * @return the tree, or no tree and one error with its position where the text is malformed or exceeds a limit
     */
    public static Result<SpecTree> parse(String uri, String source, byte[] bytes) {
        String text;
        try {
            text = TextDecoder.decode(bytes);
        } catch (ParseFailure failure) {
            return Result.failed(finding(source, failure));
        }
        return text(source, text).then(root -> Result.of(new SpecTree(uri, source, root)));
    }

    private static Result<SpecNode> text(String source, String text) {
        if (!looksLikeJson(text)) {
            return yaml(source, text);
        }
        TreeBuilder builder = new TreeBuilder(source, ParseLimits.DEFAULT);
        try {
            JsonReader.read(text, builder);
            return result(builder);
        } catch (ParseFailure failure) {
            // A YAML flow mapping also starts with a brace.
            if (failure.ruleId().equals("json-syntax")) {
                Result<SpecNode> yaml = yaml(source, text);
                if (yaml.value() != null) {
                    List<Finding> findings = new ArrayList<>(yaml.findings());
                    if (source.endsWith(".json")) {
                        findings.add(0, notJson(source, failure));
                    }
                    return new Result<>(yaml.value(), findings);
                }
            }
            return failed(source, builder, failure);
        }
    }

    private static Finding notJson(String source, ParseFailure failure) {
        return Finding.warning(
                failure.ruleId(),
                failure.problem() + "; the document was read as YAML",
                "repair it: other tools will refuse it",
                Position.locate(source, failure.position(), ""));
    }

    static boolean looksLikeJson(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                return c == '{' || c == '[' || c == '"';
            }
        }
        return false;
    }

    private static Result<SpecNode> yaml(String source, String text) {
        TreeBuilder builder = new TreeBuilder(source, ParseLimits.DEFAULT);
        try {
            YamlReader.read(text, source, builder);
            return result(builder);
        } catch (ParseFailure failure) {
            Result<SpecNode> retried = failure.ruleId().equals("yaml-syntax") ? withoutBlankLines(source, text) : null;
            return retried == null ? failed(source, builder, failure) : retried;
        }
    }

    /** Lines of nothing but blanks, deeper than their block scalar, are refused by YAML and harmless to everyone else. */
    private static @Nullable Result<SpecNode> withoutBlankLines(String source, String text) {
        Matcher blank = BLANK_LINE.matcher(text);
        if (!blank.find()) {
            return null;
        }
        long first = TextPosition.of(text, blank.start());
        TreeBuilder builder = new TreeBuilder(source, ParseLimits.DEFAULT);
        builder.report(Finding.warning(
                "yaml-over-indented-blank-line",
                "not valid YAML unless lines of nothing but white space, such as this one, are emptied; they were",
                "remove trailing white space",
                Position.locate(source, first, "")));
        try {
            YamlReader.read(blank.replaceAll(""), source, builder);
            return result(builder);
        } catch (ParseFailure failure) {
            return null;
        }
    }

    private static Result<SpecNode> result(TreeBuilder builder) {
        return new Result<>(builder.root(), builder.findings());
    }

    private static Result<SpecNode> failed(String source, TreeBuilder builder, ParseFailure failure) {
        List<Finding> findings = new ArrayList<>(builder.findings());
        findings.add(finding(source, failure));
        return Result.failed(findings);
    }

    static Finding finding(String source, ParseFailure failure) {
        return Finding.error(
                failure.ruleId(), failure.problem(), null, Position.locate(source, failure.position(), ""));
    }
}
