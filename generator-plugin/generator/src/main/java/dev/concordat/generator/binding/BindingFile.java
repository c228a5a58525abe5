package dev.concordat.generator.binding;

import dev.concordat.core.contract.QueryValue;
import dev.concordat.generator.codec.AssertedSchemas;
import dev.concordat.generator.codec.FieldNames;
import dev.concordat.generator.codec.LeafExpression;
import dev.concordat.generator.codec.LeafExpressions;
import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.java.Javadoc;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.BodyForm;
import dev.concordat.generator.operation.BodyKind;
import dev.concordat.generator.operation.DefaultValue;
import dev.concordat.generator.operation.ErrorBodies;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.operation.OperationTypes;
import dev.concordat.generator.operation.ResponseCase;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.xml.XmlConstants;
import dev.concordat.generator.xml.XmlExpression;
import dev.concordat.generator.xml.XmlFormsFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What every part of a binding needs.
 *
 * @param self simple name of the binding
 * @param api the file's name for the operation's class
 * @param constants names of fields
 * @param codecs fields that hold codecs
 */
record BindingFile(
        OperationModel operation,
        TypeModel model,
        JavaSource source,
        LeafExpressions leaves,
        OperationTypes types,
        DefaultValue defaults,
        FieldNames constants,
        CodecFields codecs,
        XmlExpression xml,
        String self,
        String api) {

    static final String HTTP = "dev.concordat.runtime.http.";
    static final String INPUT = "dev.concordat.runtime.input.";
    static final String CLIENT = "dev.concordat.runtime.client.";
    static final String CONTINUED = "        ";

    static BindingFile of(
            OperationModel operation,
            TypeModel model,
            SymbolTable symbols,
            AssertedSchemas schemas,
            XmlConstants xml,
            List<String> reserved) {
        JavaName self = symbols.binding(operation.source().key());
        Imports imports = new Imports(self, List.of(), List.of());
        JavaSource source = new JavaSource(self, imports);
        String api = imports.use(operation.type());
        FieldNames constants = new FieldNames(reserved);
        return new BindingFile(
                operation,
                model,
                source,
                new LeafExpressions(model, symbols, schemas, imports, false),
                new OperationTypes(symbols, imports, api + "."),
                new DefaultValue(model, symbols, imports),
                constants,
                new CodecFields(source, constants),
                new XmlExpression(xml, XmlFormsFile.holder(symbols.packages()), imports),
                self.simpleName(),
                api);
    }

    /** Names that fields cannot have: those of the class and of types, which a field of the same name would hide. */
    static List<String> reserved(SymbolTable symbols) {
        List<String> names = new ArrayList<>(List.of("INSTANCE", "OPERATION", "URI", "UUID"));
        symbols.types().values().stream()
                .map(JavaName::topLevel)
                .filter(name -> name.equals(name.toUpperCase(Locale.ROOT)))
                .forEach(names::add);
        return names;
    }

    void open() {
        source.line("/** " + Javadoc.code(operation.source().signature()) + " over HTTP. */");
        source.line("@" + source.use("dev.concordat.runtime.Generated") + "(\"concordat\")");
        String head = "public final class " + self;
        String types = "<" + api + ".Request, " + api + ".Response>";
        List<String> parents = new ArrayList<>();
        if (operation.roles().served()) {
            parents.add(source.use(HTTP + "OperationBinding") + types);
        }
        if (operation.roles().called()) {
            parents.add(source.use(CLIENT + "ClientBinding") + types);
        }
        String implemented = "implements " + String.join(", ", parents);
        if ((head + " " + implemented + " {").length() > 120) {
            source.line(head);
            if (parents.size() == 1 || (CONTINUED + implemented + " {").length() <= 120) {
                source.open(CONTINUED + implemented);
            } else {
                source.line(CONTINUED + "implements " + parents.get(0) + ",");
                source.open(CONTINUED + CONTINUED + parents.get(1));
            }
        } else {
            source.open(head + " " + implemented);
        }
        source.line("public static final " + self + " INSTANCE = new " + self + "();");
        source.blank();
    }

    /** What reads and writes a body that travels this way. */
    LeafExpression codec(BodyForm body, Direction direction) {
        LeafExpression codec = leaves.element(body.type());
        if (body.kind() != BodyKind.XML) {
            return codec;
        }
        String xml = source.use("dev.concordat.runtime.xml.XmlCodec");
        String root = this.xml.root(body.type().schema(), direction);
        return new LeafExpression(
                xml + ".of(" + codec.code() + ", " + root + ")", () -> xml + "<" + types.reference(body) + ">", false);
    }

    /** What the runtime knows of the operation. */
    void describe() {
        List<String> arguments = new ArrayList<>();
        List.of(
                        operation.source().key(),
                        operation.source().method(),
                        operation.source().path())
                .forEach(text -> arguments.add(JavaLiteral.string(text)));
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (ResponseCase response : operation.responses()) {
            List<String> mediaTypes = answers.computeIfAbsent(response.status().text(), any -> new ArrayList<>());
            BodyForm body = response.body();
            if (body != null) {
                mediaTypes.add(body.mediaType());
            }
        }
        List<String> calls = new ArrayList<>();
        answers.forEach((status, mediaTypes) -> {
            List<String> texts = new ArrayList<>(List.of(JavaLiteral.string(status)));
            mediaTypes.forEach(mediaType -> texts.add(JavaLiteral.string(mediaType)));
            calls.add(".answers(" + String.join(", ", texts) + ")");
        });
        if (operation.roles().served()) {
            serving(calls);
        }
        String type = source.use(HTTP + "Operation");
        source.chain(
                "private static final " + type + " OPERATION",
                type + ".of(" + String.join(", ", arguments) + ")",
                calls);
    }

    /** What only a service needs. */
    private void serving(List<String> calls) {
        if (!operation.source().fixedQuery().isEmpty()) {
            String query = QueryValue.text(operation.source().fixedQuery()).substring(1);
            calls.add(".query(" + JavaLiteral.string(query) + ")");
        }
        for (ResponseCase response : ErrorBodies.of(operation, model)) {
            BodyForm body = response.body();
            if (body != null) {
                calls.add(".error(" + JavaLiteral.string(response.status().text()) + ", "
                        + JavaLiteral.string(body.mediaType()) + ", " + types.reference(body) + ".class, "
                        + leaves.of(body.type()).code() + ")");
            }
        }
        calls.addAll(new SecurityCalls(model.contract(), source).of(operation.source()));
        calls.addAll(ExtensionCalls.of(operation, source));
    }

    void constructor() {
        source.blank();
        source.line("private " + self + "() {}");
        source.blank();
        source.line("@Override");
        source.open("public " + source.use(HTTP + "Operation") + " operation()");
        source.line("return OPERATION;");
        source.close();
    }
}
