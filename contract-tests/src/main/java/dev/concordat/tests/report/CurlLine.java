package dev.concordat.tests.report;

import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.execute.Mask;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request as a command line for a POSIX shell; secrets are variables of that shell. */
public final class CurlLine {

    private static final int LONGEST_BODY = 2000;

    private CurlLine() {}

    public static String of(String baseUrl, WireRequest request, Mask mask) {
        StringBuilder line = new StringBuilder("curl -i");
        switch (request.method()) {
            case "GET" -> {}
            case "HEAD" -> line.append(" -I");
            default -> line.append(" -X ").append(word(request.method(), mask));
        }
        line.append(' ').append(word(baseUrl + request.target(), mask));
        for (HeaderField field : request.headers()) {
            String text = field.value().isEmpty() ? field.name() + ";" : field.name() + ": " + field.value();
            line.append(" -H ").append(word(text, mask));
        }
        Content body = request.body();
        if (body == null) {
            return line.toString();
        }
        String text = body.utf8().orElse(null);
        if (text == null || text.indexOf('\0') >= 0) {
            String base64 = Base64.getEncoder().encodeToString(body.bytes());
            return "printf %s " + word(shortened(base64), mask) + " | base64 -d | " + line + " --data-binary @-";
        }
        return line.append(" --data-binary ")
                .append(word(shortened(text), mask))
                .toString();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_BODY
                ? text
                : text.substring(0, LONGEST_BODY) + "... (" + text.length() + " characters)";
    }

    /** Quoted for the shell: placeholders of secrets stay variables, everything else is literal. */
    private static String word(String text, Mask mask) {
        String hidden = mask.hide(text);
        if (mask.secrets().isEmpty()) {
            return quote(hidden);
        }
        Pattern placeholders = Pattern.compile(String.join(
                "|", mask.secrets().values().stream().map(Pattern::quote).toList()));
        StringBuilder out = new StringBuilder();
        Matcher matcher = placeholders.matcher(hidden);
        int end = 0;
        while (matcher.find() && !hidden.equals(text)) {
            if (matcher.start() > end) {
                out.append(quote(hidden.substring(end, matcher.start())));
            }
            out.append('"').append(matcher.group()).append('"');
            end = matcher.end();
        }
        return end < hidden.length() || end == 0
                ? out.append(quote(hidden.substring(end))).toString()
                : out.toString();
    }

    /** Control characters as escapes: printed as they are they would not survive a terminal, a page or a clipboard. */
    private static String quote(String text) {
        if (text.matches("[A-Za-z0-9_./:=@%+,-]+")) {
            return text;
        }
        if (text.chars().noneMatch(Character::isISOControl)) {
            return "'" + text.replace("'", "'\\''") + "'";
        }
        StringBuilder escaped = new StringBuilder("$'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\'' -> escaped.append("\\'");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> escaped.append(Character.isISOControl(c) ? String.format("\\u%04x", (int) c) : c);
            }
        }
        return escaped.append('\'').toString();
    }
}
