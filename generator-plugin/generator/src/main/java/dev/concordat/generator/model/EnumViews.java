package dev.concordat.generator.model;

import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.java.JavaScalars;
import dev.concordat.generator.java.Javadoc;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.EnumDeclaration;
import dev.concordat.generator.type.ScalarKind;
import dev.concordat.generator.view.EnumView;
import dev.concordat.generator.view.OpenEnumView;
import dev.concordat.generator.view.View;
import java.util.ArrayList;
import java.util.List;

/** The enum of a fixed set of values, or what is like one for a set that may grow. */
final class EnumViews {

    private final SymbolTable symbols;
    private final Kinship kinship;

    EnumViews(SymbolTable symbols, Kinship kinship) {
        this.symbols = symbols;
        this.kinship = kinship;
    }

    View view(EnumDeclaration enumeration) {
        JavaName self = symbols.type(enumeration.id());
        Imports imports = new Imports(self, List.of(), symbols.modelNames());
        imports.use("dev.concordat.runtime.Generated");
        String type = imports.use(JavaScalars.primitive(enumeration.kind()));
        List<String> interfaces = new ArrayList<>();
        boolean text = enumeration.kind() == ScalarKind.STRING;
        if (text) {
            interfaces.add(imports.use("dev.concordat.runtime.TextConstant"));
        }
        kinship.unions(enumeration.id()).forEach(union -> interfaces.add(imports.use(symbols.type(union))));
        List<EnumView.Constant> constants = new ArrayList<>();
        for (JsonValue value : enumeration.values()) {
            String literal = literal(value, enumeration.kind(), type);
            constants.add(new EnumView.Constant(symbols.constant(enumeration.id(), value), literal));
        }
        String javadoc = Javadoc.comment(Documentation.lines(enumeration.annotations()), "");
        if (enumeration.open()) {
            return new OpenEnumView(self, imports.names(), javadoc, interfaces, constants);
        }
        return new EnumView(self, imports.names(), javadoc, interfaces, type, text, constants);
    }

    private static String literal(JsonValue value, ScalarKind kind, String type) {
        if (value instanceof JsonString text) {
            return JavaLiteral.string(text.value());
        }
        String number = value.toJson();
        return kind == ScalarKind.LONG
                ? new java.math.BigDecimal(number).toBigInteger() + "L"
                : "new " + type + "(" + JavaLiteral.string(number) + ")";
    }
}
