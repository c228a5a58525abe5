package dev.concordat.core.resolve;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecScalar;
import dev.concordat.core.parse.SpecTree;

/** The version that a document declares by {@code openapi} or {@code swagger}. */
record DeclaredVersion(SpecVersion version, String text) {

    static Result<DeclaredVersion> of(SpecTree root) {
        SpecCursor cursor = root.cursor();
        SpecCursor declared = cursor.child("openapi");
        String keyword = declared == null ? "swagger" : "openapi";
        declared = declared == null ? cursor.child("swagger") : declared;
        if (declared == null || !(declared.node() instanceof SpecScalar scalar)) {
            return Result.failed(Finding.error(
                    "not-openapi",
                    "the document is not an OpenAPI document: it has no \"openapi\" keyword that names a version",
                    "start it with openapi: 3.1.0",
                    cursor.location()));
        }
        String text = scalar.value() instanceof JsonString string
                ? string.value()
                : scalar.value().toJson();
        SpecVersion version = SpecVersion.of(text);
        if (version == null || (version == SpecVersion.V2_0) != keyword.equals("swagger")) {
            return Result.failed(Finding.error(
                    "unsupported-version",
                    "\"" + keyword + ": " + text + "\" is not a version that can be read",
                    "versions 2.0 (swagger), 3.0, 3.1 and 3.2 can",
                    cursor.keyLocation(keyword)));
        }
        return Result.of(new DeclaredVersion(version, text));
    }
}
