package dev.concordat.generator.operation;

import dev.concordat.core.contract.Header;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.Response;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of headers and media types that no message can carry: a line break in one would end the header field and start
 * another (RFC 9110, section 5.1 and 5.5).
 */
final class LineBreaks {

    private final List<Finding> findings = new ArrayList<>();

    private LineBreaks() {}

    static List<Finding> in(Operation operation) {
        LineBreaks breaks = new LineBreaks();
        for (Parameter header : operation.parameters(ParameterLocation.HEADER)) {
            breaks.check("the name of a header", header.name(), header.location());
        }
        if (operation.requestBody() != null) {
            breaks.check(operation.requestBody().content());
        }
        for (Response response : operation.responses()) {
            for (Header header : response.headers()) {
                breaks.check("the name of a header", header.name(), header.location());
            }
            breaks.check(response.content());
        }
        return breaks.findings;
    }

    private void check(List<MediaType> content) {
        content.forEach(mediaType -> check("a media type", mediaType.range(), mediaType.location()));
    }

    private void check(String what, String text, SourceLocation location) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            findings.add(Finding.error(
                    "control-character",
                    what + " holds a line break or another control character: no message can carry it",
                    "write it on one line",
                    location));
        }
    }
}
