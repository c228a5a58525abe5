package dev.concordat.core.parse;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Parses strict JSON text (RFC 8259) such as a response body. */
public final class JsonDocument {

    private JsonDocument() {}

    /**
     * Parses one JSON value: exact numbers, bounded depth, duplicate keys as findings (the later one counts).
     *
     * @param source the name of the text in findings
     * @return no value and an error with its position where the text is malformed or exceeds a limit
     */
    public static Result<JsonValue> parse(String source, String text) {
        TreeBuilder builder = new TreeBuilder(source, ParseLimits.DEFAULT);
        try {
            JsonReader.read(text, builder);
        } catch (ParseFailure failure) {
            List<Finding> findings = new ArrayList<>(builder.findings());
            findings.add(SpecParser.finding(source, failure));
            return Result.failed(findings);
        }
        SpecNode root = builder.root();
        return root == null ? Result.failed(builder.findings()) : Result.of(root.toJson(), builder.findings());
    }
}
