package dev.concordat.generator.codec;

import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.java.JavaTypes;
import dev.concordat.generator.java.RecordParts;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.AdditionalProperties.Mode;
import dev.concordat.generator.type.Constraint.Keyword;
import dev.concordat.generator.type.NamePatterns;
import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Prints the codec of a record. */
final class RecordCodec {

    private static final String ADDITIONAL = "ADDITIONAL_PROPERTIES";
    private static final String NAMES = "NAMES";

    private final RecordDeclaration declaration;
    private final TypeModel model;
    private final DemandMethod demands;
    private final SymbolTable symbols;
    private final CodecFile file;
    private final JavaSource source;
    private final JavaTypes types;
    private final List<Property> properties;
    private final List<Member> members = new ArrayList<>();
    private final FieldNames variables = new FieldNames(List.of("in", "name", "value", "out"));

    private RecordCodec(RecordDeclaration declaration, TypeModel model, SymbolTable symbols, CodecFile file) {
        this.model = model;
        this.demands = new DemandMethod(MemberDemands.of(declaration, model), file);
        this.declaration = declaration;
        this.symbols = symbols;
        this.file = file;
        this.source = file.source();
        this.properties = declaration.properties().stream()
                .filter(property -> isRead(property, declaration.additional().mode()))
                .toList();
        this.types = new JavaTypes(symbols, file.imports());
    }

    static void print(RecordDeclaration declaration, TypeModel model, SymbolTable symbols, CodecFile file) {
        new RecordCodec(declaration, model, symbols, file).print();
    }

    /** A member that only requests carry is unknown to what reads responses; a free name it may not become. */
    private static boolean isRead(Property property, Mode others) {
        return property.kept() || property.annotations().readOnly() || others == Mode.KEPT;
    }

    private void print() {
        file.openCodec(declaration, model);
        source.blank();
        int required = required();
        FieldNames constants = new FieldNames(reservedConstants(required));
        for (int word = 0; word * Long.SIZE < properties.size(); word++) {
            variables.variable(seen(word));
        }
        int next = required;
        int nextRequired = 0;
        for (Property property : properties) {
            int bit = Member.isRequired(property) ? nextRequired++ : next++;
            members.add(member(property, bit, constants));
        }
        if (declaration.additional().mode() == Mode.KEPT) {
            LeafExpression leaf = file.leaves()
                    .element(Objects.requireNonNull(declaration.additional().values()));
            source.assign("private static final " + leaf.type() + " " + ADDITIONAL, leaf.code());
            NamePatterns names = declaration.additional().names();
            if (names != null) {
                source.assign(
                        "private static final " + file.runtime("NamePatterns") + " " + NAMES,
                        file.leaves().patterns(names, declaration.id().schema()));
            }
        }
        file.constructor();
        read();
        write();
        demands.print();
        source.close();
    }

    private int required() {
        List<String> names = properties.stream()
                .filter(Member::isRequired)
                .map(property -> JavaLiteral.string(property.name()))
                .toList();
        for (int from = 0; from < names.size(); from += Long.SIZE) {
            source.array(
                    "private static final String[] " + required(from / Long.SIZE),
                    names.subList(from, Math.min(names.size(), from + Long.SIZE)));
        }
        return names.size();
    }

    private static List<String> reservedConstants(int required) {
        List<String> reserved = new ArrayList<>(List.of("INSTANCE", "ASSERTION", ADDITIONAL, NAMES));
        for (int word = 0; word * Long.SIZE < required; word++) {
            reserved.add(required(word));
        }
        return reserved;
    }

    private static String required(int word) {
        return word == 0 ? "REQUIRED" : "REQUIRED" + (word + 1);
    }

    private static String seen(int word) {
        return word == 0 ? "seen" : "seen" + (word + 1);
    }

    private Member member(Property property, int bit, FieldNames constants) {
        String accessor = symbols.member(declaration.id(), property.name());
        LeafExpression leaf =
                file.leaves().of(property.type(), property.annotations().writeOnly());
        String code = leaf.code();
        if (!leaf.shared()) {
            code = constants.constant(accessor);
            source.assign("private static final " + leaf.type() + " " + code, leaf.code());
        }
        boolean component = property.isComponent();
        return new Member(
                property,
                bit,
                code,
                component ? variables.variable(accessor) : "",
                accessor,
                component ? variableType(property) : "");
    }

    private String variableType(Property property) {
        String type = types.reference(property.type());
        return property.tristate() ? file.imports().use("dev.concordat.runtime.Tristate") + "<" + type + ">" : type;
    }

    private void read() {
        file.openRead();
        source.open("if (!in.startObject())");
        source.line("return null;");
        source.close();
        for (int word = 0; word * Long.SIZE < members.size(); word++) {
            source.line("long " + seen(word) + " = 0;");
        }
        for (Member member : members) {
            if (member.property().isComponent()) {
                String absent = member.property().tristate()
                        ? file.imports().use("dev.concordat.runtime.Tristate") + ".absent()"
                        : "null";
                source.assign(member.type() + " " + member.variable(), absent);
            }
        }
        String additional = "";
        if (declaration.additional().mode() == Mode.KEPT) {
            additional = variables.variable(symbols.additional(declaration.id()));
            source.assign(
                    file.imports().use("java.util.Map") + "<String, "
                            + types.argument(Objects.requireNonNull(
                                    declaration.additional().values()))
                            + "> " + additional,
                    "new " + file.imports().use("java.util.LinkedHashMap") + "<>()");
        }
        source.open("for (String name = in.nextName(); name != null; name = in.nextName())");
        if (members.isEmpty()) {
            source.line(other(additional) + ";");
        } else {
            source.open("switch (name)");
            members.forEach(this::readMember);
            source.line("default -> " + other(additional) + ";");
            source.close();
        }
        source.close();
        make(additional);
        source.close();
    }

    private String other(String additional) {
        return switch (declaration.additional().mode()) {
            case SKIPPED -> "in.skip()";
            case FORBIDDEN -> "in.unknown(name)";
            case KEPT ->
                declaration.additional().names() == null
                        ? "in.additional(" + additional + ", name, " + ADDITIONAL + ")"
                        : NAMES + ".additional(in, " + additional + ", name, " + ADDITIONAL + ")";
        };
    }

    private void readMember(Member member) {
        source.open("case " + member.name() + " ->");
        String seen = seen(member.word());
        source.line(seen + " = in.seen(" + seen + ", " + member.bit() % Long.SIZE + ", name);");
        if (member.property().isComponent()) {
            source.assign(member.variable(), member.read());
        } else if (member.property().kept()) {
            source.line(member.read() + ";");
        } else {
            String keyword = member.property().annotations().readOnly() ? "readOnly" : "writeOnly";
            source.line(member.read() + "; // " + keyword + ": checked, not kept");
        }
        source.close();
    }

    private void make(String additional) {
        String counts = counts();
        if (!counts.isEmpty()) {
            source.line("in.endObject(" + counts + ");");
        }
        long required = members.stream().filter(Member::isRequired).count();
        for (int word = 0; (long) word * Long.SIZE < required; word++) {
            source.line("in.require(" + seen(word) + ", " + required(word) + ");");
        }
        demands.call(
                members, member -> "(" + seen(member.word()) + " & 1L << " + member.bit() % Long.SIZE + ") != 0", "in");
        List<String> missing = members.stream()
                .filter(Member::isDemanded)
                .map(member -> member.variable() + " == null")
                .toList();
        if (!missing.isEmpty()) {
            source.openIfAny(missing);
            source.line("return null;");
            source.close();
        }
        List<String> arguments = new ArrayList<>();
        members.stream()
                .filter(member -> member.property().isComponent())
                .forEach(member -> arguments.add(member.variable()));
        if (!additional.isEmpty()) {
            arguments.add(additional);
        }
        List<String> given = RecordParts.arguments(symbols.type(declaration.id()), file.type(), arguments, 24);
        source.call("return new " + file.type(), given, ";");
    }

    private String counts() {
        Bounds bounds = new Bounds(declaration.constraints());
        int min = bounds.atLeast(Keyword.MIN_PROPERTIES);
        int max = bounds.atMost(Keyword.MAX_PROPERTIES);
        return min == 0 && max == Integer.MAX_VALUE ? "" : min + ", " + LeafExpressions.count(max);
    }

    private void write() {
        file.openWrite();
        if (!demands.isEmpty()) {
            source.open("if (out.checks())");
            demands.call(members, Member::written, "out");
            source.close();
        }
        source.line("out.startObject();");
        for (Member member : members) {
            Property property = member.property();
            if (property.isComponent()) {
                String value = "value." + member.accessor() + "()";
                source.call(member.writer(), List.of(member.name(), member.leaf(), value), ";");
            } else if (property.kept() && property.constant() != null) {
                source.call("out.required", List.of(member.name(), member.leaf(), constant(property)), ";");
            }
        }
        if (declaration.additional().names() != null) {
            source.open("if (out.checks())");
            source.line(NAMES + ".check(value." + symbols.additional(declaration.id()) + "(), out);");
            source.close();
        }
        if (declaration.additional().mode() == Mode.KEPT) {
            source.call(
                    "out.additional", List.of("value." + symbols.additional(declaration.id()) + "()", ADDITIONAL), ";");
        }
        source.line("out.endObject(" + counts() + ");");
        source.close();
    }

    private String constant(Property property) {
        JsonValue constant = Objects.requireNonNull(property.constant());
        Type.Scalar scalar = (Type.Scalar) property.type().type();
        return file.leaves().literal(constant, scalar.kind());
    }
}
