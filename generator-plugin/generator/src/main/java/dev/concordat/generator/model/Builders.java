package dev.concordat.generator.model;

import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.java.JavaTypes;
import dev.concordat.generator.java.RecordParts;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.AdditionalProperties;
import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.generator.view.BuilderField;
import dev.concordat.generator.view.Layout;
import dev.concordat.generator.view.NestedBuilder;
import java.util.ArrayList;
import java.util.List;

/** The builder of a record, in the record's file. */
final class Builders {

    private final SymbolTable symbols;
    private final Imports imports;
    private final JavaTypes types;

    /** @param types names types as the record's file does */
    Builders(SymbolTable symbols, Imports imports, JavaTypes types) {
        this.symbols = symbols;
        this.imports = imports;
        this.types = types;
    }

    NestedBuilder of(RecordDeclaration record) {
        String built = symbols.type(record.id()).simpleName();
        List<BuilderField> fields = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        boolean required = false;
        for (Property property : record.components()) {
            String name = symbols.member(record.id(), property.name());
            String type = types.component(property);
            if (property.tristate()) {
                String absent = imports.use("dev.concordat.runtime.Tristate") + ".absent()";
                fields.add(new BuilderField("", type, absent, type, name));
                arguments.add(name);
            } else {
                fields.add(new BuilderField("", types.nullable(property.type()), "", type, name));
                boolean demanded = !property.isNullableComponent();
                arguments.add(demanded ? require(name) : name);
                required |= demanded;
            }
        }
        TypeUse kept = record.additional().values();
        if (record.additional().mode() == AdditionalProperties.Mode.KEPT && kept != null) {
            String name = symbols.additional(record.id());
            String type = Additional.type(types, imports, kept);
            fields.add(new BuilderField("", type, imports.use("java.util.Map") + ".of()", type, name));
            arguments.add(name);
        }
        List<String> given = RecordParts.arguments(symbols.type(record.id()), built, arguments, 28);
        Layout call = Layout.of("            return new (".length() + built.length(), 20, given, ");".length());
        return new NestedBuilder(symbols.builder(record.id()).last(), built, fields, given, call, required);
    }

    private String require(String name) {
        return imports.use("java.util.Objects") + ".requireNonNull(" + name + ", " + JavaLiteral.string(name) + ")";
    }
}
