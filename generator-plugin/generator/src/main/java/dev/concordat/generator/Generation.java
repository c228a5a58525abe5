package dev.concordat.generator;

import dev.concordat.core.bundle.Bundler;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.generator.api.ApiViews;
import dev.concordat.generator.binding.BindingPrinter;
import dev.concordat.generator.codec.CodecPrinter;
import dev.concordat.generator.model.ModelViews;
import dev.concordat.generator.name.JavaPackage;
import dev.concordat.generator.name.Packages;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.OperationCompiler;
import dev.concordat.generator.client.ClientViews;
import dev.concordat.generator.client.Credentials;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.operation.Roles;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.render.Renderer;
import dev.concordat.generator.spring.SpringResources;
import dev.concordat.generator.spring.SpringViews;
import dev.concordat.generator.type.TypeCompiler;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.view.View;
import java.util.ArrayList;
import java.util.List;

/** {@code LoadedContract -> files}: the whole generator, a pure function. */
public final class Generation {

    private Generation() {}

    /** The files of everything that could be generated, and a finding for everything that could not. */
    public static Result<List<GeneratedFile>> generate(LoadedContract loaded, GeneratorOptions options) {
        if (!JavaPackage.isValid(options.basePackage())) {
            return Result.failed(Finding.error(
                    "invalid-package",
                    options.basePackage() + " is not the name of a Java package",
                    "use lower-case words with dots between, com.example.parcels",
                    SourceLocation.of("basePackage")));
        }
        Contract contract = loaded.contract();
        return TypeCompiler.compile(contract, options.types()).then(model -> {
            SymbolTable symbols = SymbolTable.plan(contract, model, new Packages(options.basePackage()));
            boolean served = options.has(Target.SPRING_MVC);
            boolean called = options.has(Target.JAVA_CLIENT);
            return OperationCompiler.compile(
                            contract,
                            model,
                            symbols,
                            operation -> new Roles(served, called, served && options.async().includes(operation), false),
                            served)
                    .then(operations -> join(List.of(
                            new Renderer(options.templates()).render(views(contract, model, symbols, operations)),
                            CodecPrinter.print(model, symbols),
                            BindingPrinter.print(operations, model, symbols, Credentials.of(contract).keySet()),
                            Result.of(SpringResources.of(served(operations), symbols)),
                            Result.of(served ? List.of(document(loaded, options)) : List.of()))));
        });
    }

    private static List<View> views(
            Contract contract, TypeModel model, SymbolTable symbols, List<OperationModel> operations) {
        List<View> views = new ArrayList<>(ModelViews.of(model, symbols));
        views.addAll(ApiViews.of(contract, operations, symbols));
        views.addAll(SpringViews.of(served(operations), symbols));
        views.addAll(ClientViews.of(contract, operations, symbols));
        return views;
    }

    private static List<OperationModel> served(List<OperationModel> operations) {
        return operations.stream()
                .filter(operation -> operation.roles().served())
                .toList();
    }

    /** The document that the code was made from, in one piece: what a service serves to its clients. */
    private static GeneratedFile document(LoadedContract loaded, GeneratorOptions options) {
        String path = options.basePackage().replace('.', '/') + "/openapi.json";
        return GeneratedFile.resource(path, Bundler.bundle(loaded.spec()).toJson() + "\n");
    }

    /** All files, or none where one part has none. */
    private static Result<List<GeneratedFile>> join(List<Result<List<GeneratedFile>>> parts) {
        List<GeneratedFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean complete = true;
        for (Result<List<GeneratedFile>> part : parts) {
            findings.addAll(part.findings());
            List<GeneratedFile> some = part.value();
            complete &= some != null;
            if (some != null) {
                files.addAll(some);
            }
        }
        return complete ? Result.of(files, findings) : Result.failed(findings);
    }
}
