package dev.concordat.generator.codec;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.generator.Specs;
import dev.concordat.generator.model.ModelViews;
import dev.concordat.generator.name.Packages;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.render.Renderer;
import dev.concordat.generator.type.TypeCompiler;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeOptions;
import java.util.ArrayList;
import java.util.List;

/** A contract with all that is generated from it for models and codecs. */
record GeneratedCase(
        Contract contract, TypeModel model, SymbolTable symbols, List<GeneratedFile> codecs, List<Finding> findings) {

    static GeneratedCase ofFile(String path) {
        FileDocuments documents = new FileDocuments(Specs.ROOT);
        return of(ContractLoader.loadParts(documents, documents.uriOf(path))
                .orElseThrow()
                .contract());
    }

    static GeneratedCase of(Contract contract) {
        return of(contract, "com.example.parcels", TypeOptions.DEFAULT);
    }

    static GeneratedCase of(Contract contract, String basePackage, TypeOptions options) {
        Result<TypeModel> model = TypeCompiler.compile(contract, options);
        SymbolTable symbols = SymbolTable.plan(contract, model.orElseThrow(), new Packages(basePackage));
        Result<List<GeneratedFile>> codecs = CodecPrinter.print(model.orElseThrow(), symbols);
        List<Finding> findings = new ArrayList<>(model.findings());
        findings.addAll(codecs.findings());
        return new GeneratedCase(contract, model.orElseThrow(), symbols, codecs.orElseThrow(), findings);
    }

    /** Models and codecs. */
    List<GeneratedFile> files() {
        List<GeneratedFile> all = new ArrayList<>(new Renderer(new BundledTemplates())
                .render(ModelViews.of(model, symbols))
                .orElseThrow());
        all.addAll(codecs);
        return all;
    }

    CompiledCode compile(GeneratedFile... more) {
        List<GeneratedFile> all = files();
        all.addAll(List.of(more));
        return CompiledCode.of(all);
    }
}
