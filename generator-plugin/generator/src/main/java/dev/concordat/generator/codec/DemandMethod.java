package dev.concordat.generator.codec;

import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.name.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Prints the method that checks which members of a record are there, and its calls where one is read or written. */
final class DemandMethod {

    private final MemberDemands demands;
    private final CodecFile file;
    private final JavaSource source;

    DemandMethod(MemberDemands demands, CodecFile file) {
        this.demands = demands;
        this.file = file;
        this.source = file.source();
    }

    /** Whether there is nothing to check. */
    boolean isEmpty() {
        return demands.demands().isEmpty();
    }

    /**
     * Calls the method, if there is one.
     *
     * @param present the condition under which a member is there
     */
    void call(List<Member> members, Function<Member, String> present, String report) {
        if (isEmpty()) {
            return;
        }
        Map<String, Member> byName = new HashMap<>();
        members.forEach(member -> byName.put(member.property().name(), member));
        List<String> arguments = new ArrayList<>();
        demands.members().forEach(name -> arguments.add(present.apply(Objects.requireNonNull(byName.get(name), name))));
        arguments.add(report);
        source.call("demand", arguments, ";");
    }

    void print() {
        if (isEmpty()) {
            return;
        }
        Map<String, String> variables = new LinkedHashMap<>();
        FieldNames free = new FieldNames(List.of("report"));
        demands.members()
                .forEach(name ->
                        variables.put(name, free.variable(Scope.members().plain(name))));
        List<String> parameters = new ArrayList<>();
        variables.values().forEach(variable -> parameters.add("boolean " + variable));
        parameters.add(file.imports().use("dev.concordat.runtime.violation.PointedReport") + " report");
        source.blank();
        source.line("/** Checks which members are there together. */");
        source.openCall("private static void demand", parameters);
        for (MemberDemands.Demand demand : demands.demands()) {
            String violated = demand.violated();
            for (Map.Entry<String, String> variable : variables.entrySet()) {
                violated = violated.replace(demands.has(variable.getKey()), variable.getValue());
            }
            source.open("if (" + violated + ")");
            source.line("report.violation(" + demand.below() + ", \"" + demand.keyword() + "\", " + demand.limit()
                    + ", null);");
            source.close();
        }
        source.close();
    }
}
