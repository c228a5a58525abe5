package dev.concordat.generator.api;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.StatusRange;
import dev.concordat.generator.java.Javadoc;
import dev.concordat.generator.operation.BodyForm;
import dev.concordat.generator.operation.FormPart;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.operation.RequestContent;
import dev.concordat.generator.operation.RequestParameter;
import dev.concordat.generator.operation.ResponseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a contract says of operations as Javadoc. */
public final class OperationJavadoc {

    private OperationJavadoc() {}

    /** All of it, with {@code indent} before each line. */
    public static String operation(Operation operation, String indent) {
        List<String> lines = new ArrayList<>(Javadoc.lines(operation.summary()));
        List<String> description = new ArrayList<>(Javadoc.lines(operation.description()));
        if (!description.isEmpty() && !lines.isEmpty()) {
            lines.add("");
            lines.add("<p>" + description.remove(0));
        }
        lines.addAll(description);
        if (operation.deprecated()) {
            paragraph(lines, "Deprecated.");
        }
        paragraph(lines, Javadoc.code(operation.signature()));
        return Javadoc.comment(lines, indent);
    }

    static String handler(Operation operation) {
        List<String> lines = Javadoc.lines(operation.summary());
        return Javadoc.comment(lines.isEmpty() ? List.of(Javadoc.code(operation.signature())) : lines, "    ");
    }

    static String request(OperationModel operation) {
        List<String> tags = new ArrayList<>();
        for (RequestParameter parameter : operation.parameters()) {
            String text = Objects.requireNonNullElse(parameter.source().description(), "");
            tag(tags, parameter.name(), parameter.source().deprecated() ? "Deprecated. " + text : text);
        }
        if (!operation.accept().isEmpty()) {
            tag(tags, "accept", "what the caller prefers among the media types of the answer");
        }
        RequestContent body = operation.body();
        if (body != null) {
            tag(tags, body.name(), body.description());
        }
        return described("What the operation is asked.", tags);
    }

    static String form(BodyForm form) {
        List<String> tags = new ArrayList<>();
        for (FormPart part : form.parts()) {
            tag(tags, part.name(), part.description());
        }
        return described("The parts of the body.", tags);
    }

    static String response(ResponseCase response) {
        String text = Objects.requireNonNullElse(response.description(), "").strip();
        List<String> lines =
                new ArrayList<>(Javadoc.lines(text.isEmpty() ? status(response) : status(response) + ": " + text));
        BodyForm body = response.body();
        if (body != null && response.oneOfSeveral()) {
            int last = lines.size() - 1;
            String end = lines.get(last);
            String sentence = end.endsWith(".") || end.endsWith("!") || end.endsWith("?") ? end : end + ".";
            lines.set(last, sentence + " As " + Javadoc.code(body.mediaType()) + ".");
        }
        return Javadoc.comment(lines, "    ");
    }

    private static String status(ResponseCase response) {
        StatusRange status = response.status();
        boolean told = response.description() != null && !response.description().isBlank();
        return told || status.kind() != StatusRange.Kind.CODE ? status.text() : "Status " + status.text() + ".";
    }

    static void paragraph(List<String> lines, String text) {
        if (lines.isEmpty()) {
            lines.add(text);
        } else {
            lines.add("");
            lines.add("<p>" + text);
        }
    }

    private static void tag(List<String> tags, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            tags.addAll(Javadoc.tag("@param " + name, text));
        }
    }

    private static String described(String sentence, List<String> tags) {
        List<String> lines = new ArrayList<>(List.of(sentence));
        if (!tags.isEmpty()) {
            lines.add("");
            lines.addAll(tags);
        }
        return Javadoc.comment(lines, "    ");
    }
}
