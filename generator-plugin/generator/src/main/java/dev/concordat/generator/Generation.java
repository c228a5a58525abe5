package dev.concordat.generator;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.generator.model.ModelViews;
import dev.concordat.generator.name.JavaPackage;
import dev.concordat.generator.name.Packages;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.render.Renderer;
import dev.concordat.generator.type.TypeCompiler;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.view.View;
import java.util.ArrayList;
import java.util.List;

/** {@code LoadedContract -> files}: the whole generator, a pure function. */
public final class Generation {

    private Generation() {}

    /** The files of everything that could be typed, and a finding for everything that could not. */
    public static Result<List<GeneratedFile>> generate(LoadedContract loaded, GeneratorOptions options) {
        return views(loaded, options).then(new Renderer(options.templates())::render);
    }

    /** The same, before printing. */
    public static Result<List<View>> views(LoadedContract loaded, GeneratorOptions options) {
        if (!JavaPackage.isValid(options.basePackage())) {
            return Result.failed(Finding.error(
                    "invalid-package",
                    options.basePackage() + " is not the name of a Java package",
                    "use lower-case words with dots between, com.example.parcels",
                    SourceLocation.of("basePackage")));
        }
        Contract contract = loaded.contract();
        return TypeCompiler.compile(contract, options.types()).then(model -> views(contract, model, options));
    }

    private static Result<List<View>> views(Contract contract, TypeModel model, GeneratorOptions options) {
        SymbolTable symbols = SymbolTable.plan(contract, model, new Packages(options.basePackage()));
        List<View> views = new ArrayList<>(ModelViews.of(model, symbols));
        return Result.of(views);
    }
}
