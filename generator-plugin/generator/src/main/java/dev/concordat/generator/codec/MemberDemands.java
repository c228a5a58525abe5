package dev.concordat.generator.codec;

import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.type.Assertion;
import dev.concordat.generator.type.AssertionGraph;
import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.TypeDeclaration;
import dev.concordat.generator.type.TypeModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Assertions that only ask which members are there, as conditions on variables that say so: {@code anyOf},
 * {@code oneOf} and {@code not} of {@code required}, and {@code dependentRequired}. These need no tree of the value.
 */
public final class MemberDemands {

    /** Alternatives within alternatives: deeper is left to the tree. */
    private static final int MAX_DEPTH = 8;

    /** Schemas that one assertion asks about, each as often as it is named: more are left to the tree. */
    private static final int MOST_STEPS = 1000;

    /**
     * What is reported where a condition holds.
     *
     * @param violated condition under which it is, each member in it as {@link #has} spells it
     * @param below pointer literal of the place within the object
     * @param limit literal, or {@code null}
     */
    record Demand(String violated, String below, String keyword, String limit) {}

    private static final Set<String> ABOUT_MEMBERS =
            Set.of("type", "required", "dependentRequired", "allOf", "anyOf", "oneOf", "not", "$ref");

    private final TypeModel model;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final List<String> named = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private int steps;

    private MemberDemands(TypeModel model, RecordDeclaration declaration) {
        this.model = model;
        declaration.properties().stream().filter(Property::kept).forEach(property -> known.add(property.name()));
    }

    /** The demands of a record that need no tree. */
    static MemberDemands of(RecordDeclaration declaration, TypeModel model) {
        MemberDemands demands = new MemberDemands(model, declaration);
        declaration.assertions().forEach(demands::add);
        return demands;
    }

    /** What remains to be checked on the value as a tree. */
    public static List<Assertion> others(TypeDeclaration declaration, TypeModel model) {
        List<Assertion> all = AssertionGraph.of(declaration);
        return declaration instanceof RecordDeclaration record
                ? all.stream()
                        .filter(assertion -> !new MemberDemands(model, record).add(assertion))
                        .toList()
                : all;
    }

    List<Demand> demands() {
        return demands;
    }

    /** The members that the conditions ask for. */
    List<String> members() {
        return known.stream().filter(used::contains).toList();
    }

    /** Takes an assertion over if it is one about which members are there. */
    private boolean add(Assertion assertion) {
        steps = 0;
        List<Demand> found = new ArrayList<>();
        Set<String> asked = new LinkedHashSet<>();
        Schema schema = assertion.schema();
        Composition parts = schema.composition();
        boolean simple = isAboutMembers(schema)
                && parts.allOf().isEmpty()
                && parts.ref() == null
                && schema.object().required().isEmpty();
        if (!simple) {
            return false;
        }
        boolean all = choice("anyOf", parts.anyOf(), assertion.hidden(), found, asked)
                && choice("oneOf", parts.oneOf(), assertion.hidden(), found, asked);
        SchemaId not = parts.not();
        if (not != null) {
            Optional<String> condition = condition(not, assertion.hidden(), asked, 0);
            condition.ifPresent(holds -> found.add(new Demand(bare(holds), "\"\"", "not", "null")));
            all &= condition.isPresent();
        }
        schema.object()
                .dependentRequired()
                .forEach((present, names) -> names.stream()
                        .filter(name -> !assertion.hidden().contains(name))
                        .forEach(name -> {
                            asked.addAll(List.of(present, name));
                            found.add(new Demand(
                                    has(present) + " && " + not(has(name)),
                                    JavaLiteral.string(
                                            "/" + name.replace("~", "~0").replace("/", "~1")),
                                    "dependentRequired",
                                    JavaLiteral.string(present)));
                        }));
        if (!all || !known.containsAll(asked)) {
            return false;
        }
        demands.addAll(found);
        used.addAll(asked);
        return true;
    }

    private boolean choice(
            String keyword, List<SchemaId> members, Set<String> hidden, List<Demand> found, Set<String> asked) {
        if (members.isEmpty()) {
            return true;
        }
        List<Optional<String>> conditions =
                members.stream().map(id -> condition(id, hidden, asked, 0)).toList();
        if (!conditions.stream().allMatch(Optional::isPresent)) {
            return false;
        }
        List<String> each = conditions.stream().map(Optional::orElseThrow).toList();
        String limit = JavaLiteral.string(members.stream()
                .map(id -> String.join(
                        " and ", model.contract().schema(id).object().required()))
                .filter(names -> !names.isEmpty())
                .collect(Collectors.joining(" or ")));
        found.add(new Demand(
                keyword.equals("anyOf") ? not(any(each)) : notOne(each),
                "\"\"",
                keyword,
                limit.equals("\"\"") ? "null" : limit));
        return true;
    }

    /** Whether nothing but members and their combinations is asserted. */
    private static boolean isAboutMembers(Schema schema) {
        return !schema.never()
                && (schema.types().isEmpty() || schema.types().equals(Set.of(JsonType.OBJECT)))
                && AssertionGraph.isOnly(schema, ABOUT_MEMBERS);
    }

    /** The condition under which an object is valid; empty where it depends on more than which members are there. */
    private Optional<String> condition(SchemaId id, Set<String> hidden, Set<String> asked, int depth) {
        Schema schema = model.contract().schema(id);
        Composition parts = schema.composition();
        steps++;
        if (depth > MAX_DEPTH
                || steps > MOST_STEPS
                || !isAboutMembers(schema)
                || !schema.object().dependentRequired().isEmpty()) {
            return Optional.empty();
        }
        List<Optional<String>> all = new ArrayList<>();
        for (String name : schema.object().required()) {
            if (!hidden.contains(name)) {
                asked.add(name);
                all.add(Optional.of(has(name)));
            }
        }
        if (parts.ref() != null) {
            all.add(condition(parts.ref(), hidden, asked, depth + 1));
        }
        parts.allOf().forEach(part -> all.add(condition(part, hidden, asked, depth + 1)));
        List.of(parts.anyOf(), parts.oneOf()).stream()
                .filter(choice -> !choice.isEmpty())
                .forEach(choice -> {
                    List<Optional<String>> each = choice.stream()
                            .map(part -> condition(part, hidden, asked, depth + 1))
                            .toList();
                    boolean complete = each.stream().allMatch(Optional::isPresent);
                    List<String> known = each.stream().flatMap(Optional::stream).toList();
                    boolean any = choice.equals(parts.anyOf());
                    all.add(complete ? Optional.of(any ? any(known) : one(known)) : Optional.empty());
                });
        if (parts.not() != null) {
            all.add(condition(parts.not(), hidden, asked, depth + 1).map(MemberDemands::not));
        }
        if (!all.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        List<String> holding = all.stream().map(Optional::orElseThrow).toList();
        return Optional.of(
                holding.isEmpty()
                        ? "true"
                        : holding.size() == 1 ? holding.get(0) : "(" + String.join(" && ", holding) + ")");
    }

    /** Stands for the variable of a member until it has a name: by number, since a member's name can be any text. */
    String has(String name) {
        if (!named.contains(name)) {
            named.add(name);
        }
        return "\u0000" + named.indexOf(name) + "\u0000";
    }

    private static String not(String condition) {
        return condition.startsWith("!") ? condition.substring(1) : "!" + condition;
    }

    /** Without parentheses around all of it. */
    private static String bare(String condition) {
        return condition.matches("\\([^()]*\\)") ? condition.substring(1, condition.length() - 1) : condition;
    }

    private static String any(List<String> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : "(" + String.join(" || ", conditions) + ")";
    }

    private static String one(List<String> conditions) {
        return switch (conditions.size()) {
            case 1 -> conditions.get(0);
            case 2 -> "(" + conditions.get(0) + " != " + conditions.get(1) + ")";
            default -> "(" + count(conditions) + " == 1)";
        };
    }

    private static String notOne(List<String> conditions) {
        return switch (conditions.size()) {
            case 1 -> not(conditions.get(0));
            case 2 -> conditions.get(0) + " == " + conditions.get(1);
            default -> count(conditions) + " != 1";
        };
    }

    private static String count(List<String> conditions) {
        return conditions.stream()
                .map(condition -> "(" + bare(condition) + " ? 1 : 0)")
                .collect(Collectors.joining(" + "));
    }
}
