package dev.concordat.generator.binding;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeModel;
import java.util.ArrayList;
import java.util.List;

/** {@code operations -> GeneratedFile}: the binding of every operation. What it cannot check is an error. */
public final class BindingPrinter {

    private BindingPrinter() {}

    public static Result<List<GeneratedFile>> print(
            List<OperationModel> operations, TypeModel model, SymbolTable symbols) {
        List<GeneratedFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (OperationModel operation : operations) {
            BindingFile file = BindingFile.of(operation, model, symbols);
            RequestSection request = new RequestSection(operation, file);
            ResponseSection response = new ResponseSection(operation, file);
            file.open();
            file.describe();
            request.fields();
            response.fields();
            file.constructor();
            request.read();
            response.write();
            file.source().close();
            files.add(file.source().file());
            findings.addAll(file.leaves().findings());
        }
        return Result.of(files, findings.stream().distinct().sorted().toList());
    }
}
