package dev.concordat.generator;

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
import dev.concordat.generator.operation.OperationModel;
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
        return output(loaded, options)
                .then(output -> new Renderer(options.templates())
                        .render(output.views())
                        .then(rendered -> {
                            List<GeneratedFile> files = new ArrayList<>(rendered);
                            files.addAll(output.files());
                            return Result.of(files);
                        }));
    }

    /** The same, before templates are printed. */
    public static Result<Output> output(LoadedContract loaded, GeneratorOptions options) {
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
            return OperationCompiler.compile(contract, model, symbols)
                    .then(operations -> output(contract, model, symbols, operations));
        });
    }

    private static Result<Output> output(
            Contract contract, TypeModel model, SymbolTable symbols, List<OperationModel> operations) {
        List<View> views = new ArrayList<>(ModelViews.of(model, symbols));
        views.addAll(ApiViews.of(contract, operations, symbols));
        views.addAll(SpringViews.of(operations, symbols));
        return CodecPrinter.print(model, symbols)
                .then(codecs -> BindingPrinter.print(operations, model, symbols).then(bindings -> {
                    List<GeneratedFile> files = new ArrayList<>(codecs);
                    files.addAll(bindings);
                    files.addAll(SpringResources.of(operations, symbols));
                    return Result.of(new Output(views, files));
                }));
    }
}
