package dev.concordat.generator.codec.source;

import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.render.GeneratedFile;
import java.util.List;

/** One Java source file while it is written. Lines of more than 120 columns are broken as palantir-java-format does. */
public final class JavaSource {

    private static final int WIDTH = 120;
    private static final String STEP = "    ";
    private static final String CONTINUED = STEP + STEP;

    private final JavaName self;
    private final Imports imports;
    private final StringBuilder body = new StringBuilder();
    private String indent = "";

    public JavaSource(JavaName self, Imports imports) {
        this.self = self;
        this.imports = imports;
    }

    /** How the file names a type; the import is noted. */
    public String use(JavaName type) {
        return imports.use(type);
    }

    /** The same by full name. */
    public String use(String type) {
        return imports.use(type);
    }

    public void line(String line) {
        body.append(indent).append(line).append('\n');
    }

    /** A blank line, unless there is one. */
    public void blank() {
        int end = body.length();
        if (end < 2 || body.charAt(end - 1) != '\n' || body.charAt(end - 2) != '\n') {
            body.append('\n');
        }
    }

    /** A line that ends in an opening brace, and what follows one step to the right. */
    public void open(String head) {
        line(head + " {");
        indent += STEP;
    }

    /** Opens the block of a method with these parameters. */
    public void openCall(String head, List<String> parameters) {
        call(head, parameters, " {");
        indent += STEP;
    }

    public void close() {
        close("");
    }

    /**
     * Closes a block.
     *
     * @param after what follows the closing brace
     */
    public void close(String after) {
        indent = indent.substring(STEP.length());
        line("}" + after);
    }

    /** Closes a block and opens the next one on the same line: {@code else}. */
    public void next(String head) {
        indent = indent.substring(STEP.length());
        open("} " + head);
    }

    /** {@code declaration = expression;} */
    public void assign(String declaration, String expression) {
        String line = declaration + " = " + expression + ";";
        if (fits(indent + line)) {
            line(line);
            return;
        }
        boolean whole = fits(indent + CONTINUED + expression + ";");
        if (whole || CallText.arguments(expression) < 0) {
            line(declaration + " =");
            line(CONTINUED + expression + ";");
        } else if (fits(indent + declaration + " = " + head(expression))) {
            line(declaration + " = " + head(expression));
            broken(expression, CONTINUED, ";");
        } else {
            line(declaration + " =");
            line(CONTINUED + head(expression));
            broken(expression, CONTINUED + CONTINUED, ";");
        }
    }

    /** What of a call stands before its arguments. */
    private static String head(String expression) {
        return expression.substring(0, CallText.arguments(expression) + 1);
    }

    /** The arguments of a call whose head is already printed: each on its own line, and broken again where it must be. */
    private void broken(String expression, String step, String after) {
        List<String> arguments =
                CallText.split(expression.substring(CallText.arguments(expression) + 1, expression.length() - 1));
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String end = i == arguments.size() - 1 ? ")" + after : ",";
            if (fits(indent + step + argument + end) || CallText.arguments(argument) < 0) {
                line(step + argument + end);
            } else {
                line(step + head(argument));
                broken(argument, step + CONTINUED, end);
            }
        }
    }

    /** A statement that is a call: {@code head(arguments);} with {@code before} and {@code after} around it. */
    public void call(String head, List<String> arguments, String after) {
        String list = String.join(", ", arguments);
        if (fits(indent + head + "(" + list + ")" + after)) {
            line(head + "(" + list + ")" + after);
        } else if (fits(indent + CONTINUED + list + ")" + after)) {
            line(head + "(");
            line(CONTINUED + list + ")" + after);
        } else {
            line(head + "(");
            for (int i = 0; i < arguments.size(); i++) {
                boolean last = i == arguments.size() - 1;
                line(CONTINUED + arguments.get(i) + (last ? ")" + after : ","));
            }
        }
    }

    /** {@code declaration = expression} with further calls, one on each line. */
    public void chain(String declaration, String expression, List<String> calls) {
        boolean broken = !fits(indent + declaration + " = " + expression);
        String end = calls.isEmpty() ? ";" : "";
        if (broken) {
            line(declaration + " =");
            line(CONTINUED + expression + end);
        } else {
            line(declaration + " = " + expression + end);
        }
        String step = broken ? CONTINUED + CONTINUED : CONTINUED;
        for (int i = 0; i < calls.size(); i++) {
            line(step + calls.get(i) + (i == calls.size() - 1 ? ";" : ""));
        }
    }

    /** Opens the block of an {@code if (one || other)}. */
    public void openIfAny(List<String> conditions) {
        String line = "if (" + String.join(" || ", conditions) + ")";
        if (fits(indent + line + " {")) {
            open(line);
            return;
        }
        line("if (" + conditions.get(0));
        for (int i = 1; i < conditions.size() - 1; i++) {
            line(CONTINUED + "|| " + conditions.get(i));
        }
        open(CONTINUED + "|| " + conditions.get(conditions.size() - 1) + ")");
    }

    private static boolean fits(String line) {
        return line.length() <= WIDTH;
    }

    /** The complete file. */
    public GeneratedFile file() {
        StringBuilder text =
                new StringBuilder("package ").append(self.packageName()).append(";\n\n");
        imports.names().forEach(name -> text.append("import ").append(name).append(";\n"));
        return GeneratedFile.source(self.path(), text.append('\n').append(body).toString());
    }
}
