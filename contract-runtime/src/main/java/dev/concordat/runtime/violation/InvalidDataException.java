package dev.concordat.runtime.violation;

import java.util.List;
import java.util.stream.Collectors;

/** Data that does not match its schema. */
public final class InvalidDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public InvalidDataException(List<Violation> violations) {
        super(violations.stream()
                .map(violation -> "'" + violation.pointer() + "' " + violation.message())
                .collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
