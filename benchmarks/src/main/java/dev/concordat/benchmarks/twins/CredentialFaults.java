package dev.concordat.benchmarks.twins;

import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Missing or made-up credentials that open the door, and refusals that do not say what is asked for. */
final class CredentialFaults implements Derivation {

    private static final String FIELD = "Authorization";

    private record Fault(String what, String check, boolean sent) {}

    @Override
    public List<Candidate> of(Origin origin) {
        if (origin.operation().allowsAnonymous()) {
            return List.of();
        }
        List<String> fields = fields(origin);
        if (fields.stream()
                .noneMatch(field -> origin.good().request().header(field).isPresent())) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>(Derivation.combined(
                origin,
                List.of(
                        new Fault("lets everybody in", "missing-credentials-accepted", false),
                        new Fault("takes made-up credentials", "invalid-credentials-accepted", true)),
                (fault, trigger) -> origin.candidate(
                        fault.what(),
                        Twin.Group.CREDENTIALS,
                        trigger,
                        (clean, service) ->
                                isMeant(clean, fields, fault.sent()) ? admitted(origin, clean, service) : clean,
                        trigger.setup()
                                .of(origin.plain())
                                .map(script -> script.endingWith(without(script.last(), fields, fault.sent())))
                                .orElse(null),
                        (clean, faulty) -> clean.response().status() == 401
                                && faulty.response().isSuccess(),
                        fault.check())));
        candidates.add(origin.candidate(
                "401 without WWW-Authenticate",
                Twin.Group.CREDENTIALS,
                Trigger.ALWAYS,
                (clean, service) -> new Exchange(
                        clean.request(),
                        Requests.withHeader(clean.response(), "WWW-Authenticate", null),
                        clean.elapsed()),
                origin.plain().endingWith(without(origin.plain().last(), fields, false)),
                (clean, faulty) -> faulty.response().status() == 401
                        && faulty.response().header("WWW-Authenticate").isEmpty()
                        && clean.response().header("WWW-Authenticate").isPresent(),
                "challenge-missing"));
        return candidates;
    }

    private static List<String> fields(Origin origin) {
        List<String> fields = new ArrayList<>(List.of(FIELD));
        for (SecurityScheme scheme : origin.contract().securitySchemes().values()) {
            Optional.ofNullable(scheme.parameterName()).ifPresent(fields::add);
        }
        return fields;
    }

    private static boolean isMeant(Exchange clean, List<String> fields, boolean sent) {
        return clean.response().status() == 401
                && sent
                        == fields.stream()
                                .anyMatch(field -> clean.request().header(field).isPresent());
    }

    private static WireRequest without(WireRequest request, List<String> fields, boolean forged) {
        WireRequest changed = request;
        for (String field : fields) {
            String old = request.header(field).orElse(null);
            String made = old == null || !forged ? null : old.substring(0, old.indexOf(' ') + 1) + "made-up";
            changed = Requests.withHeader(changed, field, made);
        }
        return changed;
    }

    private static Exchange admitted(Origin origin, Exchange clean, Service service) {
        WireRequest request = clean.request();
        for (String field : fields(origin)) {
            request = Requests.withHeader(
                    request, field, origin.good().request().header(field).orElse(null));
        }
        Exchange answer = service.answer(request);
        return new Exchange(clean.request(), answer.response(), answer.elapsed());
    }
}
