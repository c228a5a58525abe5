package dev.concordat.generator.codec;

import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.Scope;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.Kinds;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.UnionDeclaration;
import dev.concordat.generator.type.UnionMember;
import dev.concordat.generator.type.UnionStrategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints the codec of a union: how the member is found, then that member's codec. */
final class UnionCodec {

    /**
     * A member.
     *
     * @param type the file's name of its class
     * @param leaf codec of the member or, where it is wrapped, of the value in it
     */
    private record Case(String type, String leaf, boolean wrapped, String variable) {

        String read() {
            return wrapped ? "in.map(" + leaf + ", " + type + "::new)" : leaf + ".read(in)";
        }

        String write() {
            return leaf + ".write(" + variable + (wrapped ? ".value()" : "") + ", out)";
        }
    }

    private final UnionDeclaration declaration;
    private final TypeModel model;
    private final SymbolTable symbols;
    private final CodecFile file;
    private final JavaSource source;
    private final List<Case> cases = new ArrayList<>();

    private UnionCodec(UnionDeclaration declaration, TypeModel model, SymbolTable symbols, CodecFile file) {
        this.declaration = declaration;
        this.model = model;
        this.symbols = symbols;
        this.file = file;
        this.source = file.source();
    }

    static void print(UnionDeclaration declaration, TypeModel model, SymbolTable symbols, CodecFile file) {
        new UnionCodec(declaration, model, symbols, file).print();
    }

    private void print() {
        file.openCodec("implements " + file.runtime("Codec"), declaration, model);
        FieldNames constants = new FieldNames(List.of("INSTANCE", "ASSERTION", "PLAIN", "CASES"));
        boolean first = true;
        for (int i = 0; i < declaration.members().size(); i++) {
            UnionMember member = declaration.members().get(i);
            LeafExpression leaf = file.leaves().of(member.type());
            JavaName type = type(member, i);
            String simple = type.last();
            String code = leaf.code();
            if (!leaf.shared()) {
                if (first) {
                    source.blank();
                    first = false;
                }
                code = constants.constant(simple);
                source.assign("private static final " + leaf.type() + " " + code, leaf.code());
            }
            String variable = new FieldNames(List.of("value", "out")).variable(simple);
            cases.add(new Case(file.imports().use(type), code, member.wrapped(), variable));
        }
        if (isTried()) {
            printCases();
        }
        file.constructor();
        file.kinds(Kinds.of(new Type.Declared(declaration.id()), model));
        file.openRead();
        read();
        source.close();
        write();
        source.close();
    }

    private JavaName type(UnionMember member, int index) {
        return member.type().type() instanceof Type.Declared declared
                ? symbols.type(declared.id())
                : symbols.wrapper(declaration.id(), index);
    }

    private void read() {
        UnionStrategy strategy = declaration.strategy();
        if (strategy instanceof UnionStrategy.ByProperty byProperty && isDistinct(byProperty)) {
            byProperty(byProperty);
        } else if (strategy instanceof UnionStrategy.ByType byType) {
            byType(byType);
        } else if (strategy instanceof UnionStrategy.ByRequired byRequired) {
            byRequired(byRequired);
        } else {
            trial("return ");
        }
    }

    /** Whether the values differ as text too: the string 1 and the number 1 do not. */
    private static boolean isDistinct(UnionStrategy.ByProperty strategy) {
        Set<String> labels = new LinkedHashSet<>();
        return strategy.values().keySet().stream().allMatch(value -> labels.add(label(value)));
    }

    private static String label(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return JavaLiteral.string(number.value().stripTrailingZeros().toPlainString());
        }
        return JavaLiteral.string(value instanceof JsonString text ? text.value() : value.toJson());
    }

    private void byProperty(UnionStrategy.ByProperty strategy) {
        String property = JavaLiteral.string(strategy.property());
        String tag = new FieldNames(List.of("in", "value", "out"))
                .variable(Scope.members().plain(strategy.property()));
        boolean strings = strategy.values().keySet().stream().allMatch(JsonString.class::isInstance);
        Integer otherwise = strategy.otherwise();
        String find = otherwise != null ? "in.tag(" : strings ? "in.discriminator(" : "in.scalarDiscriminator(";
        source.assign("String " + tag, find + property + ")");
        source.open("if (" + tag + " == null)");
        source.line(
                "return " + (otherwise == null ? "null" : cases.get(otherwise).read()) + ";");
        source.close();
        Map<Integer, List<String>> labels = labels(strategy);
        source.open("return switch (" + tag + ")");
        labels.forEach((member, values) -> source.line(
                "case " + String.join(", ", values) + " -> " + cases.get(member).read() + ";"));
        if (otherwise != null) {
            source.line("default -> " + cases.get(otherwise).read() + ";");
        } else {
            List<String> arguments = new ArrayList<>(List.of(property, tag));
            labels.values().forEach(arguments::addAll);
            otherwise("in.unknownDiscriminator", arguments);
        }
        source.close(";");
    }

    /** The values of each member, without those that the member itself would refuse. */
    private Map<Integer, List<String>> labels(UnionStrategy.ByProperty strategy) {
        Map<Integer, List<String>> labels = new LinkedHashMap<>();
        strategy.values()
                .forEach((value, member) ->
                        labels.computeIfAbsent(member, any -> new ArrayList<>()).add(label(value)));
        labels.forEach((member, values) -> {
            String only = constant(declaration.members().get(member), strategy.property());
            if (values.contains(only)) {
                values.retainAll(List.of(only));
            }
        });
        return labels;
    }

    /** The only value that a property of a member can have, "" where there is none. */
    private String constant(UnionMember member, String property) {
        return member.type().type() instanceof Type.Declared declared
                        && model.declaration(declared.id()) instanceof RecordDeclaration record
                ? record.properties().stream()
                        .filter(each -> each.name().equals(property) && each.constant() != null)
                        .map(each -> label(Objects.requireNonNull(each.constant())))
                        .findFirst()
                        .orElse("")
                : "";
    }

    private void byType(UnionStrategy.ByType strategy) {
        source.open("if (in.isUntyped())");
        trial("return ");
        source.close();
        source.open("return switch (in.kind())");
        Set<String> kinds = new LinkedHashSet<>();
        strategy.types().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> {
                    String kind = kind(entry.getKey());
                    kinds.add(kind);
                    source.line("case " + kind + " -> "
                            + cases.get(entry.getValue()).read() + ";");
                });
        String kind = file.runtime("JsonKind");
        otherwise("in.unexpected", kinds.stream().map(each -> kind + "." + each).toList());
        source.close(";");
    }

    private void otherwise(String report, List<String> arguments) {
        source.open("default ->");
        source.call(report, arguments, ";");
        source.line("yield null;");
        source.close();
    }

    private static String kind(JsonType type) {
        return type == JsonType.INTEGER ? "NUMBER" : type.name();
    }

    private void byRequired(UnionStrategy.ByRequired strategy) {
        source.open(strategy.names().stream()
                .map(JavaLiteral::string)
                .collect(Collectors.joining(", ", "return switch (in.telling(", "))")));
        for (int i = 0; i < cases.size(); i++) {
            source.line("case " + i + " -> " + cases.get(i).read() + ";");
        }
        trial("default -> ");
        source.close(";");
    }

    private void trial(String before) {
        source.line(before + (declaration.exactlyOne() ? "in.oneOf(CASES);" : "in.anyOf(CASES);"));
    }

    private boolean isTried() {
        UnionStrategy strategy = declaration.strategy();
        return !(strategy instanceof UnionStrategy.ByProperty byProperty) || !isDistinct(byProperty);
    }

    private void printCases() {
        String type =
                file.imports().use("java.util.List") + "<" + file.imports().use("java.util.function.Supplier")
                        + "<? extends " + file.runtime("Codec") + "<? extends " + file.type() + ">>>";
        source.blank();
        source.assign(
                "private static final " + type + " CASES",
                cases.stream().map(this::supplier).collect(Collectors.joining(", ", "List.of(", ")")));
    }

    private String supplier(Case one) {
        return one.wrapped()
                ? "() -> " + file.runtime("Wrapped") + ".of(" + one.leaf() + ", " + one.type() + "::new, " + one.type()
                        + "::value)"
                : "() -> " + one.leaf();
    }

    private void write() {
        file.openWrite();
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            String test = "if (value instanceof " + one.type() + " " + one.variable() + ")";
            if (i == 0) {
                source.open(test);
            } else {
                source.next("else " + test);
            }
            source.line(one.write() + ";");
        }
        source.close();
        source.close();
    }
}
