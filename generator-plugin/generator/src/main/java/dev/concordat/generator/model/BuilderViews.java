package dev.concordat.generator.model;

import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.java.JavaTypes;
import dev.concordat.generator.java.Javadoc;
import dev.concordat.generator.java.RecordParts;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.AdditionalProperties;
import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.generator.view.BuilderView;
import dev.concordat.generator.view.Layout;
import java.util.ArrayList;
import java.util.List;

/** The builder of a record. */
final class BuilderViews {

    private final SymbolTable symbols;

    BuilderViews(SymbolTable symbols) {
        this.symbols = symbols;
    }

    BuilderView view(RecordDeclaration record) {
        JavaName self = symbols.builder(record.id());
        Imports imports = new Imports(self, List.of(), symbols.modelNames());
        JavaTypes types = new JavaTypes(symbols, imports);
        imports.use("dev.concordat.runtime.Generated");
        String built = imports.use(symbols.type(record.id()));
        List<BuilderView.Field> fields = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        boolean required = false;
        for (Property property : record.components()) {
            String name = symbols.member(record.id(), property.name());
            String text = Documentation.sentence(property.annotations());
            String javadoc = text.isEmpty() ? "" : Javadoc.comment(Javadoc.lines(text), "    ");
            String type = types.component(property);
            if (property.tristate()) {
                String absent = imports.use("dev.concordat.runtime.Tristate") + ".absent()";
                fields.add(new BuilderView.Field(javadoc, type, absent, type, name));
                arguments.add(name);
            } else {
                fields.add(new BuilderView.Field(javadoc, types.nullable(property.type()), "", type, name));
                boolean demanded = !property.isNullableComponent();
                arguments.add(demanded ? require(imports, name) : name);
                required |= demanded;
            }
        }
        TypeUse kept = record.additional().values();
        if (record.additional().mode() == AdditionalProperties.Mode.KEPT && kept != null) {
            String name = symbols.additional(record.id());
            String type = Additional.type(types, imports, kept);
            fields.add(new BuilderView.Field("", type, imports.use("java.util.Map") + ".of()", type, name));
            arguments.add(name);
        }
        List<String> given = RecordParts.arguments(symbols.type(record.id()), built, arguments);
        Layout call = Layout.of("        return new (".length() + built.length(), 16, given, ");".length());
        return new BuilderView(self, imports.names(), built, fields, given, call, required);
    }

    private static String require(Imports imports, String name) {
        return imports.use("java.util.Objects") + ".requireNonNull(" + name + ", " + JavaLiteral.string(name) + ")";
    }
}
