package dev.concordat.generator.operation;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.StatusRange;
import dev.concordat.core.finding.Finding;
import dev.concordat.generator.name.Scope;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.TypeModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The responses of an operation as cases of its sealed response. */
final class Responses {

    private final ResponseHeaders headers;
    private final Bodies bodies;
    private final List<Finding> findings;

    Responses(TypeModel model, Bodies bodies, List<Finding> findings) {
        this.headers = new ResponseHeaders(model, findings);
        this.bodies = bodies;
        this.findings = findings;
    }

    /** A case before it has a Java name. */
    private record Draft(Response response, @Nullable MediaType content, String spelling) {}

    /** @param taken names of the operation's other nested types and of the operation itself */
    List<ResponseCase> of(Operation operation, Collection<String> taken) {
        List<Draft> drafts = drafts(operation.responses());
        List<String> spellings = drafts.stream().map(Draft::spelling).toList();
        Map<String, String> types = Scope.types().without(taken).name(spellings);
        Map<String, String> functions = Scope.members()
                .without(List.of("response", "out", "otherwise", "other"))
                .name(spellings);
        List<ResponseCase> cases = new ArrayList<>();
        for (Draft draft : drafts) {
            Response response = draft.response();
            String function = functions.getOrDefault(draft.spelling(), "");
            boolean others = draft.spelling().equals("Default");
            cases.add(new ResponseCase(
                    response.status(),
                    response.description(),
                    types.getOrDefault(draft.spelling(), ""),
                    others ? "otherwise" : function,
                    others ? "other" : function,
                    headers.of(response),
                    draft.content() == null ? null : bodies.of(draft.content(), Direction.RESPONSE, ""),
                    response.content().size() > 1));
        }
        if (cases.isEmpty()) {
            findings.add(Finding.warning(
                    "no-responses",
                    operation.signature() + " declares no responses; it may answer with any status and no body",
                    "declare its responses",
                    operation.location()));
            cases.add(new ResponseCase(
                    new StatusRange("default"), null, "Default", "otherwise", "other", List.of(), null, false));
        }
        return cases;
    }

    private static List<Draft> drafts(List<Response> responses) {
        List<Draft> drafts = new ArrayList<>();
        for (Response response : responses) {
            String status = StatusWords.of(response.status());
            if (response.content().isEmpty()) {
                drafts.add(new Draft(response, null, status));
            }
            Map<String, String> words = MediaTypeWords.of(
                    response.content().stream().map(MediaType::range).toList());
            for (MediaType content : response.content()) {
                String word = words.size() > 1 ? " " + words.get(content.range()) : "";
                drafts.add(new Draft(response, content, status + word));
            }
        }
        return drafts;
    }

    /** The media types among which callers choose: those of success, where one status has several. */
    static List<AcceptChoice> choices(List<ResponseCase> cases) {
        Set<String> mediaTypes = new LinkedHashSet<>();
        boolean choice = false;
        for (ResponseCase one : cases) {
            if (one.status().isSuccess() && one.body() != null) {
                mediaTypes.add(one.body().mediaType());
                choice |= one.oneOfSeveral();
            }
        }
        if (!choice || mediaTypes.size() < 2) {
            return List.of();
        }
        Map<String, String> words = MediaTypeWords.of(List.copyOf(mediaTypes));
        Map<String, String> constants = Scope.constants().name(words.values());
        return mediaTypes.stream()
                .map(type -> {
                    String word = words.getOrDefault(type, type);
                    return new AcceptChoice(type, constants.getOrDefault(word, word));
                })
                .toList();
    }
}
