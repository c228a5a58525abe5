package dev.concordat.generator;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.generator.render.*;
import dev.concordat.generator.type.*;
import java.nio.file.*;

class Scratch {
    public static void main(String[] args) throws Exception {
        Path spec = Path.of(args[0]).toAbsolutePath();
        var docs = new FileDocuments(spec.getParent());
        var result = ContractLoader.load(docs, docs.uriOf(spec.getFileName().toString()))
                .then(loaded -> Generation.generate(
                        loaded, new GeneratorOptions(args[2], TypeOptions.DEFAULT, new BundledTemplates())));
        result.findings()
                .forEach(f ->
                        System.out.println(f.location() + " " + f.severity() + " " + f.ruleId() + " " + f.message()));
        for (GeneratedFile file : result.orElseThrow()) {
            Path p = Path.of(args[1]).resolve(file.path());
            Files.createDirectories(p.getParent());
            Files.writeString(p, file.text());
        }
    }
}
