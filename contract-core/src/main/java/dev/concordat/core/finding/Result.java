package dev.concordat.core.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a stage returns: its value together with everything it noticed, never one without the other.
 *
 * @param value the value, null where errors left nothing to return
 * @param findings what was noticed, in document order of the stages that noticed it
 */
public record Result<T>(@Nullable T value, List<Finding> findings) {

    public Result {
        findings = List.copyOf(findings);
    }

    public static <T> Result<T> of(T value) {
        return new Result<>(value, List.of());
    }

    public static <T> Result<T> of(T value, List<Finding> findings) {
        return new Result<>(value, findings);
    }

    public static <T> Result<T> failed(List<Finding> findings) {
        return new Result<>(null, findings);
    }

    public static <T> Result<T> failed(Finding finding) {
        return new Result<>(null, List.of(finding));
    }

    /** Whether any finding is an error. A result can hold a value and errors: callers decide whether to go on. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Hands the value to the next stage; findings of both add up. Without a value the next stage is not run. */
    public <R> Result<R> then(Function<? super T, Result<R>> next) {
        if (value == null) {
            return failed(findings);
        }
        Result<R> following = next.apply(value);
        return new Result<>(following.value, findings).and(following.findings);
    }

    /** The same value with more findings. */
    public Result<T> and(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Result<>(value, all);
    }

    /** The value, for callers that have checked it. */
    public T orElseThrow() {
        if (value == null) {
            throw new IllegalStateException("no value: " + findings);
        }
        return value;
    }
}
