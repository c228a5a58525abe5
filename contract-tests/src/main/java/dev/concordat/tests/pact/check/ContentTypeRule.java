package dev.concordat.tests.pact.check;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Response;
import dev.concordat.core.finding.Finding;
import dev.concordat.tests.pact.PactPlace;
import java.util.List;
import java.util.stream.Collectors;

/** The media type of the expected body is declared (RFC 9110, 8.3). */
final class ContentTypeRule implements Rule {

    @Override
    public List<Finding> judge(Subject subject) {
        Response declared = subject.declared().orElse(null);
        if (declared == null
                || subject.contentType().isEmpty()
                || subject.mediaType().isPresent()) {
            return List.of();
        }
        String ranges = declared.content().stream().map(MediaType::range).collect(Collectors.joining(", "));
        return List.of(subject.words()
                .broken(
                        "pact-undocumented-content-type",
                        "a body of type " + subject.contentType().orElse("") + " is expected; declared for status "
                                + declared.status() + ": " + (ranges.isEmpty() ? "no body" : ranges),
                        "declare it at " + declared.location() + ", or expect a declared one",
                        PactPlace.header(subject.responsePlace(), "Content-Type")));
    }
}
