package dev.concordat.generator;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.generator.model.ModelViews;
import dev.concordat.generator.name.*;
import dev.concordat.generator.render.*;
import dev.concordat.generator.type.*;
import java.nio.file.*;
import org.junit.jupiter.api.Test;

class ScratchTest {
    @Test
    void run() throws Exception {
        var docs = new FileDocuments(Path.of("/"));
        var loaded = ContractLoader.load(docs, docs.uriOf(System.getProperty("scratch.spec")));
        loaded.findings().stream().limit(20).forEach(System.out::println);
        Contract contract = loaded.orElseThrow().contract();
        var model = TypeCompiler.compile(contract, TypeOptions.DEFAULT);
        model.findings()
                .forEach(f ->
                        System.out.println(f.location() + " " + f.severity() + " " + f.ruleId() + " " + f.message()));
        var symbols = SymbolTable.plan(contract, model.orElseThrow(), new Packages("com.example.parcels"));
        var files = new Renderer(new BundledTemplates()).render(ModelViews.of(model.orElseThrow(), symbols));
        files.findings().forEach(System.out::println);
        Path out = Path.of(System.getProperty("scratch.out"));
        for (GeneratedFile file : files.orElseThrow()) {
            Path p = out.resolve(file.path());
            Files.createDirectories(p.getParent());
            Files.writeString(p, file.text());
        }
    }
}
