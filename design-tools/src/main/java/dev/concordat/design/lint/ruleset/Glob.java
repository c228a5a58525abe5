package dev.concordat.design.lint.ruleset;

import java.util.regex.Pattern;

/** A pattern of file paths: {@code *}, {@code **}, {@code ?}, {@code {a,b}}; without a slash it is for any folder. */
final class Glob {

    private final boolean anyFolder;
    private final Pattern pattern;

    Glob(String text) {
        String relative = text.startsWith("./") ? text.substring(2) : text;
        this.anyFolder = relative.indexOf('/') < 0;
        this.pattern = Pattern.compile(regex(relative));
    }

    boolean matches(String path) {
        String subject = anyFolder ? path.substring(path.lastIndexOf('/') + 1) : path;
        return pattern.matcher(subject).matches();
    }

    private static String regex(String glob) {
        StringBuilder out = new StringBuilder();
        int braces = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i)) {
                out.append("(?:[^/]+/)*+");
                i += 2;
            } else if (glob.startsWith("**", i)) {
                out.append(".*+");
                i++;
            } else if (c == '*') {
                out.append("[^/]*");
            } else if (c == '?') {
                out.append("[^/]");
            } else if (c == '{' && glob.indexOf('}', i) > 0) {
                out.append("(?:");
                braces++;
            } else if (c == '}' && braces > 0) {
                out.append(')');
                braces--;
            } else if (c == ',' && braces > 0) {
                out.append('|');
            } else {
                out.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return out.append(")".repeat(braces)).toString();
    }
}
