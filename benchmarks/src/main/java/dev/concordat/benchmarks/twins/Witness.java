package dev.concordat.benchmarks.twins;

import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The requests that show a fault, the last of them by its answer. */
record Witness(Script script, Proof proof) {

    /** Whether the clean service behaves and the faulty one does not. */
    boolean proves(Service clean, Service faulty) {
        return proof.shows(replay(clean), replay(faulty));
    }

    /** Replays everything; addresses and entity tags of new resources stand where those of the recorded ones were. */
    private Exchange replay(Service service) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Exchange recorded : script.prelude()) {
            WireResponse now = service.response(renamed(recorded.request(), names));
            for (String field : List.of("Location", "ETag")) {
                recorded.response()
                        .header(field)
                        .ifPresent(old -> now.header(field).ifPresent(name -> names.put(old, name)));
            }
        }
        List<Exchange> exchanges = new ArrayList<>();
        script.requests().forEach(request -> exchanges.add(service.answer(renamed(request, names))));
        return exchanges.get(exchanges.size() - 1);
    }

    private static WireRequest renamed(WireRequest request, Map<String, String> names) {
        String target = request.target();
        for (Map.Entry<String, String> name : names.entrySet()) {
            target = target.startsWith(name.getKey())
                    ? name.getValue() + target.substring(name.getKey().length())
                    : target;
        }
        List<HeaderField> headers = request.headers().stream()
                .map(field -> new HeaderField(field.name(), names.getOrDefault(field.value(), field.value())))
                .toList();
        return new WireRequest(request.method(), target, headers, request.body());
    }
}
