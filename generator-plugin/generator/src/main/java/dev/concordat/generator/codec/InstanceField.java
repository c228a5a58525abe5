package dev.concordat.generator.codec;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.parse.Pointer;
import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.type.Assertion;
import dev.concordat.generator.type.KeywordPlaces;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.TupleDeclaration;
import dev.concordat.generator.type.TypeDeclaration;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.UnionDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints the one instance of a codec, which knows where in the document its keywords stand. */
final class InstanceField {
    private static final String STEP = "        ";
    private static final int WIDTH = 100;

    private final CodecFile file;
    private final JavaSource source;
    private final TypeModel model;

    InstanceField(CodecFile file, TypeModel model) {
        this.file = file;
        this.source = file.source();
        this.model = model;
    }

    void print(TypeDeclaration declaration) {
        List<Assertion> assertions = MemberDemands.others(declaration, model);
        if (assertions.isEmpty()) {
            plain("public", "INSTANCE", declaration);
            return;
        }
        String assertion = file.imports().use("dev.concordat.runtime.assertion.Assertion");
        source.assign(
                "private static final " + assertion + " ASSERTION",
                file.leaves().assertion(assertions));
        plain("private", "PLAIN", declaration);
        source.assign(
                "public static final " + file.runtime("Codec") + "<" + file.type() + "> INSTANCE",
                file.imports().use(LeafExpressions.ASSERTED) + ".of(PLAIN, ASSERTION, " + place(assertions, model)
                        + ")");
    }

    /** Where the first of some conditions stands, as a Java literal. */
    static String place(List<Assertion> assertions, TypeModel model) {
        SchemaId schema = assertions.get(0).schema().id();
        return reference(KeywordPlaces.written(schema, model.contract()).toString());
    }

    /** A place as a URI reference, in a Java literal. */
    private static String reference(String place) {
        int hash = place.indexOf('#');
        return JavaLiteral.string(place.substring(0, hash) + Pointer.fragment(place.substring(hash + 1)));
    }

    private void plain(String access, String name, TypeDeclaration declaration) {
        String made = "new " + file.codec() + "()";
        if (declaration instanceof RecordDeclaration record) {
            String field = access + " static final " + file.runtime("ObjectCodec") + "<" + file.type() + "> " + name;
            KeywordPlaces places = KeywordPlaces.of(record, model);
            if (places.members().isEmpty() && places.elsewhere().isEmpty()) {
                source.assign(field, made + ".at(" + reference(places.schema().toString()) + ")");
            } else {
                scattered(field + " = " + made, places);
            }
        } else {
            source.assign(
                    access + " static final " + file.runtime("Codec") + "<" + file.type() + "> " + name,
                    file.runtime("Located") + ".of(" + made + ", " + choice(declaration) + ")");
        }
    }

    /** The keyword that makes a type a choice or a tuple; the schema where several nodes do. */
    private String choice(TypeDeclaration declaration) {
        SchemaId schema = KeywordPlaces.written(declaration.id().schema(), model.contract());
        String keyword = declaration instanceof TupleDeclaration
                ? "prefixItems"
                : declaration instanceof UnionDeclaration union && union.exactlyOne() ? "oneOf" : "anyOf";
        boolean written = model.contract().schemas().containsKey(schema)
                && model.contract().schema(schema).keywords().containsKey(keyword);
        return reference(schema + (written ? "/" + keyword : ""));
    }

    private void scattered(String head, KeywordPlaces places) {
        String locations = file.imports().use("dev.concordat.runtime.violation.SchemaLocations");
        List<String> calls = new ArrayList<>();
        places.members().forEach((schema, names) -> calls.addAll(calls("members", schema.toString(), names)));
        for (Map.Entry<String, List<String>> entry : places.elsewhere().entrySet()) {
            calls.addAll(calls("at", entry.getKey(), entry.getValue()));
        }
        source.line(head);
        source.line(
                STEP + ".at(" + locations + ".of(" + reference(places.schema().toString()) + ")");
        for (int i = 0; i < calls.size(); i++) {
            source.line(STEP + STEP + calls.get(i) + (i == calls.size() - 1 ? ");" : ""));
        }
    }

    /** As many names in each call as a line has room for. */
    private static List<String> calls(String method, String place, List<String> names) {
        List<String> calls = new ArrayList<>();
        String head = "." + method + "(" + reference(place);
        StringBuilder call = new StringBuilder(head);
        for (String name : names) {
            String argument = ", " + JavaLiteral.string(name);
            if (call.length() > head.length() && call.length() + argument.length() > WIDTH) {
                calls.add(call + ")");
                call = new StringBuilder(head);
            }
            call.append(argument);
        }
        calls.add(call + ")");
        return calls;
    }
}
