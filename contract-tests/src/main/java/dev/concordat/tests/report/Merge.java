package dev.concordat.tests.report;

import dev.concordat.tests.plan.Shard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes one result of those of several shards, or of several runs against the same document; their order is no matter. */
public final class Merge {

    /** How many shards that are missing are named. */
    private static final int SHOWN = 10;

    private Merge() {}

    /** Why results do not belong together, null where they do. */
    public static @Nullable String objection(List<RunResult> results) {
        RunResult first = results.get(0);
        for (RunResult result : results) {
            if (!result.title().equals(first.title())) {
                return "they are about different documents: " + first.title() + ", " + result.title();
            }
            if (result.seed() != first.seed()) {
                return "they have different seeds: " + first.seed() + ", " + result.seed();
            }
            if (result.shard().count() != first.shard().count()) {
                return "they are shards of different runs: of " + first.shard().count() + ", of "
                        + result.shard().count();
            }
        }
        List<Integer> twice = results.stream()
                .filter(result -> !result.shard().isWhole())
                .collect(Collectors.groupingBy(result -> result.shard().index(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        return twice.isEmpty() ? null : "shard " + twice.get(0) + " is there twice";
    }

    /** One result of at least one; a shard that is missing makes it inconclusive. */
    public static RunResult of(List<RunResult> results) {
        List<RunResult> sorted = results.stream()
                .sorted(Comparator.comparingInt(
                                (RunResult result) -> result.shard().index())
                        .thenComparing(RunResult::url)
                        .thenComparing(result -> result.toString()))
                .toList();
        RunResult first = sorted.get(0);
        Map<String, List<OperationResult>> operations = new LinkedHashMap<>();
        Map<String, List<RunFinding>> findings = new LinkedHashMap<>();
        for (RunResult result : sorted) {
            result.operations()
                    .forEach(each -> operations
                            .computeIfAbsent(each.key(), key -> new ArrayList<>())
                            .add(each));
            result.findings()
                    .forEach(each -> findings.computeIfAbsent(each.cause(), key -> new ArrayList<>())
                            .add(each));
        }
        List<RunFinding> merged = findings.values().stream().map(Merge::finding).toList();
        return new RunResult(
                first.title(),
                first.spec(),
                String.join(", ", sorted.stream().map(RunResult::url).collect(Collectors.toCollection(TreeSet::new))),
                first.seed(),
                CaseCount.sum(sorted.stream().mapToInt(RunResult::requests)),
                operations.values().stream()
                        .map(each -> operation(each, merged))
                        .toList(),
                RunFinding.sorted(merged, List.copyOf(operations.keySet())),
                null,
                inconclusive(sorted),
                Shard.WHOLE);
    }

    private static @Nullable String inconclusive(List<RunResult> results) {
        int count = results.get(0).shard().count();
        Set<Integer> given = results.stream().map(each -> each.shard().index()).collect(Collectors.toSet());
        if (given.size() < count) {
            int more = count - given.size() - SHOWN;
            return IntStream.rangeClosed(1, count)
                    .filter(index -> !given.contains(index))
                    .limit(SHOWN)
                    .mapToObj(index -> index + "/" + count)
                    .collect(
                            Collectors.joining(", ", "shards are missing: ", more > 0 ? " and " + more + " more" : ""));
        }
        return results.stream()
                .map(RunResult::inconclusive)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static RunFinding finding(List<RunFinding> same) {
        RunFinding smallest = same.stream()
                .min(Comparator.comparingInt(
                                (RunFinding finding) -> finding.sample().curl().length())
                        .thenComparing(finding -> finding.sample().curl()))
                .orElseThrow();
        return smallest.counted(CaseCount.sum(same.stream().mapToInt(RunFinding::count)));
    }

    private static OperationResult operation(List<OperationResult> same, List<RunFinding> findings) {
        OperationResult first = same.get(0);
        // What was left to another shard says nothing where that one has spoken.
        List<OperationResult> tested = same.stream()
                .filter(each ->
                        each.gaps().stream().noneMatch(gap -> gap.reason().equals(Shard.ELSEWHERE)))
                .toList();
        List<OperationResult> spoken = tested.isEmpty() ? same : tested;
        Map<String, CaseCount> cases = new LinkedHashMap<>();
        spoken.forEach(each -> each.cases().forEach((phase, count) -> cases.merge(phase, count, CaseCount::plus)));
        return new OperationResult(
                first.key(),
                first.method(),
                first.path(),
                first.location(),
                verdict(same, spoken),
                CaseCount.sum(same.stream().mapToInt(OperationResult::requests)),
                cases,
                statuses(same, spoken.get(0)),
                gaps(spoken.stream()
                        .map(OperationResult::gaps)
                        .flatMap(List::stream)
                        .toList()),
                (int) findings.stream()
                        .filter(finding -> finding.operation().equals(first.key()))
                        .count());
    }

    /** A failure counts wherever it was seen, everything else where the operation was tested. */
    private static OperationVerdict verdict(List<OperationResult> same, List<OperationResult> spoken) {
        if (same.stream().anyMatch(each -> each.verdict() == OperationVerdict.FAILED)) {
            return OperationVerdict.FAILED;
        }
        return spoken.stream()
                .map(OperationResult::verdict)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<StatusCoverage> statuses(List<OperationResult> same, OperationResult spoken) {
        return spoken.statuses().stream()
                .map(status -> {
                    int seen = CaseCount.sum(same.stream()
                            .flatMap(each -> each.statuses().stream())
                            .filter(each -> each.status().equals(status.status()))
                            .mapToInt(StatusCoverage::seen));
                    return new StatusCoverage(status.status(), seen, seen > 0 ? "" : status.reason());
                })
                .toList();
    }

    private static List<Gap> gaps(Collection<Gap> all) {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        all.forEach(gap -> gaps.merge(
                gap.what() + "\0" + gap.reason(),
                gap,
                (one, other) ->
                        new Gap(one.what(), one.reason(), CaseCount.sum(IntStream.of(one.count(), other.count())))));
        return List.copyOf(gaps.values());
    }
}
