package dev.concordat.generator.codec;

import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.codec.source.JavaSource;
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
import dev.concordat.generator.type.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Prints the codec of a record: its members, how they make the record, and how they are written. */
final class RecordCodec {

    private final RecordDeclaration declaration;
    private final TypeModel model;
    private final DemandMethod demands;
    private final SymbolTable symbols;
    private final CodecFile file;
    private final JavaSource source;
    private final JavaTypes types;
    private final List<Member> members = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();
    private final FieldNames fields = new FieldNames(List.of("INSTANCE", "ASSERTION", "PLAIN", "in", "value", "out"));
    private String additional = "";

    private RecordCodec(RecordDeclaration declaration, TypeModel model, SymbolTable symbols, CodecFile file) {
        this.model = model;
        this.demands = new DemandMethod(MemberDemands.of(declaration, model), file);
        this.declaration = declaration;
        this.symbols = symbols;
        this.file = file;
        this.source = file.source();
        this.types = new JavaTypes(symbols, file.imports());
    }

    static void print(RecordDeclaration declaration, TypeModel model, SymbolTable symbols, CodecFile file) {
        new RecordCodec(declaration, model, symbols, file).print();
    }

    private void print() {
        file.openCodec("extends " + file.runtime("ObjectCodec"), declaration, model);
        source.blank();
        Mode others = declaration.additional().mode();
        declaration.properties().stream()
                .filter(property -> isRead(property, others))
                .forEach(this::declare);
        if (others == Mode.KEPT) {
            declareAdditional(Objects.requireNonNull(declaration.additional().values()));
        } else if (others == Mode.FORBIDDEN) {
            statements.add("closed();");
        }
        limit();
        constructor();
        make();
        write();
        demands.print(members, file.type());
        source.close();
    }

    /** A member that only requests carry is unknown to what reads responses; a free name it may not become. */
    private static boolean isRead(Property property, Mode others) {
        return property.kept() || property.annotations().readOnly() || others == Mode.KEPT;
    }

    private void declare(Property property) {
        LeafExpression leaf =
                file.leaves().of(property.type(), property.annotations().writeOnly());
        String accessor = symbols.member(declaration.id(), property.name());
        String field = property.kept() ? fields.variable(accessor) : "";
        Member member = new Member(property, accessor, file.leaves().supplied(property.type(), leaf), field);
        if (!property.kept()) {
            String keyword = property.annotations().readOnly() ? "readOnly" : "writeOnly";
            statements.add(member.declaration() + "; // " + keyword + ": checked, not kept");
            return;
        }
        String type = types.reference(property.type());
        String kept =
                property.tristate() ? file.imports().use("dev.concordat.runtime.Tristate") + "<" + type + ">" : type;
        source.assign("private final " + file.runtime("Member") + "<" + kept + "> " + field, member.declaration());
        members.add(member);
    }

    private void declareAdditional(TypeUse values) {
        additional = fields.variable(symbols.additional(declaration.id()));
        NamePatterns names = declaration.additional().names();
        String patterns = names == null
                ? ""
                : file.leaves().patterns(names, declaration.id().schema()) + ", ";
        source.assign(
                "private final " + file.runtime("FreeMembers") + "<" + types.argument(values) + "> " + additional,
                "additional(" + patterns
                        + file.leaves().supplied(values, file.leaves().element(values)) + ")");
    }

    private void limit() {
        Bounds bounds = new Bounds(declaration.constraints());
        int min = bounds.atLeast(Keyword.MIN_PROPERTIES);
        int max = bounds.atMost(Keyword.MAX_PROPERTIES);
        if (min > 0 || max < Integer.MAX_VALUE) {
            statements.add("properties(" + min + ", " + LeafExpressions.count(max) + ");");
        }
    }

    private void constructor() {
        if (statements.isEmpty()) {
            file.constructor();
            return;
        }
        source.blank();
        source.open("private " + file.codec() + "()");
        statements.forEach(source::line);
        source.close();
        source.blank();
    }

    private void make() {
        source.line("@Override");
        source.open("protected " + file.type() + " make(" + file.runtime("MembersRead") + " in)");
        List<String> arguments = new ArrayList<>();
        members.stream()
                .filter(member -> member.property().isComponent())
                .forEach(member -> arguments.add(member.get()));
        if (!additional.isEmpty()) {
            arguments.add("in.get(" + additional + ")");
        }
        List<String> given = RecordParts.arguments(symbols.type(declaration.id()), file.type(), arguments, 24);
        source.call("return new " + file.type(), given, ";");
        source.close();
    }

    private void write() {
        source.blank();
        source.line("@Override");
        source.open("protected void writeMembers(" + file.type() + " value, " + file.runtime("JsonOut") + " out)");
        for (Member member : members) {
            JsonValue constant = member.property().constant();
            String value = member.property().isComponent() || constant == null
                    ? "value." + member.accessor() + "()"
                    : file.leaves()
                            .literal(
                                    constant,
                                    ((Type.Scalar) member.property().type().type()).kind());
            source.call("out.member", List.of(member.field(), value), ";");
        }
        if (!additional.isEmpty()) {
            source.call(
                    "out.members", List.of(additional, "value." + symbols.additional(declaration.id()) + "()"), ";");
        }
        source.close();
    }
}
