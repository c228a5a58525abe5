package dev.concordat.generator.codec;

import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.name.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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

    /** Prints it, if there is anything to check. */
    void print(List<Member> members, String type) {
        if (demands.demands().isEmpty()) {
            return;
        }
        Map<String, Member> byName = new HashMap<>();
        members.forEach(member -> byName.put(member.property().name(), member));
        List<Member> asked = demands.members().stream()
                .map(name -> Objects.requireNonNull(byName.get(name), name))
                .toList();
        open(file.runtime("MembersRead") + " in");
        call(asked.stream().map(member -> "in.has(" + member.field() + ")"), "in.report()");
        open(type + " value, " + file.runtime("JsonOut") + " out");
        call(asked.stream().map(Member::written), "out");
        method();
    }

    private void open(String parameters) {
        source.blank();
        source.line("@Override");
        source.open("protected void check(" + parameters + ")");
    }

    private void call(Stream<String> present, String report) {
        source.call("demand", Stream.concat(present, Stream.of(report)).toList(), ";");
        source.close();
    }

    private void method() {
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
