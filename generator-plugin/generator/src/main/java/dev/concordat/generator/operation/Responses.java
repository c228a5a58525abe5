package dev.concordat.generator.operation;

import dev.concordat.core.contract.Header;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.StatusRange;
import dev.concordat.core.finding.Finding;
import dev.concordat.generator.name.Scope;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The responses of an operation as cases of its sealed response. */
final class Responses {

    private final TypeModel model;
    private final Bodies bodies;
    private final List<Finding> findings;

    Responses(TypeModel model, Bodies bodies, List<Finding> findings) {
        this.model = model;
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
                    headers(response),
                    draft.content() == null
                            ? null
                            : bodies.of(draft.content(), Direction.RESPONSE, "").orElse(null),
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

    private List<ResponseHeader> headers(Response response) {
        List<Header> headers = response.headers().stream()
                .filter(header -> !header.name().equalsIgnoreCase("Content-Type"))
                .toList();
        Set<String> taken = new HashSet<>(List.of("status", "mediaType", "body"));
        Map<String, String> names = Scope.members()
                .without(taken)
                .name(headers.stream()
                        .map(header -> HeaderNames.spelling(header.name()))
                        .toList());
        return headers.stream()
                .map(header -> new ResponseHeader(
                        header.name(),
                        names.getOrDefault(HeaderNames.spelling(header.name()), ""),
                        type(header),
                        header.required()))
                .toList();
    }

    private TypeUse type(Header header) {
        if (header.schema() != null) {
            TypeUse use = model.use(header.schema(), Direction.RESPONSE);
            if (model.isScalar(use.type())) {
                return use;
            }
            if (use.type() instanceof Type.Any) {
                return Texts.use(header.schema());
            }
        }
        if (header.schema() != null || header.content() != null) {
            findings.add(Finding.warning(
                    "header-as-text",
                    "the response header \"" + header.name()
                            + "\" is handed over as text: no code lays out or checks its structure",
                    null,
                    header.location()));
        }
        return Texts.use(header.location());
    }
}
