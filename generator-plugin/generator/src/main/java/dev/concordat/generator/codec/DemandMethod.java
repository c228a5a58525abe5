package dev.concordat.generator.codec;

import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.name.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints the method that checks which members of a record are there, for reading and writing. */
final class DemandMethod {

    private final MemberDemands demands;
    private final CodecFile file;
    private final JavaSource source;

    DemandMethod(MemberDemands demands, CodecFile file, JavaSource source) {
        this.demands = demands;
        this.file = file;
        this.source = source;
    }

    void print() {
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
                violated = violated.replace(MemberDemands.has(variable.getKey()), variable.getValue());
            }
            source.open("if (" + violated + ")");
            source.line("report.violation(" + demand.below() + ", \"" + demand.keyword() + "\", " + demand.limit()
                    + ", null);");
            source.close();
        }
        source.close();
    }
}
