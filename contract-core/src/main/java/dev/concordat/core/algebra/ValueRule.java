package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code enum} and {@code const} (JSON Schema 2020-12 validation, 6.1.2 and 6.1.3). */
final class ValueRule implements KeywordRule {

    @Override
    public List<Claim> claims(Subject subject) {
        List<Claim> claims = new ArrayList<>();
        List<JsonValue> members = subject.schema().enumeration();
        if (members != null) {
            claims.add(Claim.of(new Atom.Among(members.stream()
                    .filter(subject.kind()::has)
                    .collect(Collectors.toCollection(LinkedHashSet::new)))));
        }
        JsonValue constant = subject.schema().constant();
        if (constant != null) {
            claims.add(Claim.of(new Atom.Among(subject.kind().has(constant) ? Set.of(constant) : Set.of())));
        }
        return claims;
    }
}
