package dev.concordat.generator.binding;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.generator.codec.AssertedSchemas;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.BodyForm;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.xml.XmlConstants;
import dev.concordat.generator.xml.XmlFormsFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code operations -> GeneratedFile}: the binding of every operation. What it cannot check is an error. */
public final class BindingPrinter {

    private BindingPrinter() {}

    /**
     * The bindings, a file an operation.
     *
     * @param schemes security schemes for which who calls has credentials
     */
    public static Result<List<GeneratedFile>> print(
            List<OperationModel> operations, TypeModel model, SymbolTable symbols, Set<String> schemes) {
        List<GeneratedFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<String> reserved = BindingFile.reserved(symbols);
        AssertedSchemas schemas = new AssertedSchemas(model);
        XmlConstants xml = new XmlConstants(model.contract(), xmlBodies(operations));
        for (OperationModel operation : operations) {
            BindingFile file = BindingFile.of(operation, model, symbols, schemas, xml, reserved);
            RequestSection request = new RequestSection(operation, file);
            ResponseSection response = new ResponseSection(operation, file);
            file.open();
            file.describe();
            request.fields();
            response.fields();
            file.constructor();
            if (operation.roles().served()) {
                request.read();
                response.write();
            }
            if (operation.roles().called()) {
                ClientSection client = new ClientSection(operation, file, request, schemes);
                client.security();
                client.write();
                client.read();
            }
            file.source().close();
            files.add(file.source().file());
            findings.addAll(file.leaves().findings());
        }
        XmlFormsFile.print(xml, symbols.packages()).ifPresent(files::add);
        return Result.of(files, findings.stream().distinct().sorted().toList());
    }

    private static List<XmlConstants.Body> xmlBodies(List<OperationModel> operations) {
        List<XmlConstants.Body> bodies = new ArrayList<>();
        for (OperationModel operation : operations) {
            add(operation.xmlRequests(), Direction.REQUEST, bodies);
            add(operation.xmlResponses(), Direction.RESPONSE, bodies);
        }
        return bodies;
    }

    private static void add(List<BodyForm> forms, Direction direction, List<XmlConstants.Body> bodies) {
        forms.forEach(form -> bodies.add(new XmlConstants.Body(form.type().schema(), direction)));
    }
}
