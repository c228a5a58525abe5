package dev.concordat.generator.codec;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.EnumDeclaration;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.TupleDeclaration;
import dev.concordat.generator.type.TypeDeclaration;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.UnionDeclaration;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code TypeModel, SymbolTable -> GeneratedFile}: the codec of every record, union and enum, the registry and the
 * package's description. What a codec cannot check is an error among the findings; the file is printed all the same.
 */
public final class CodecPrinter {

    private CodecPrinter() {}

    public static Result<List<GeneratedFile>> print(TypeModel model, SymbolTable symbols) {
        List<GeneratedFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<TypeDeclaration> declarations = model.declarations().values().stream()
                .filter(CodecPrinter::hasCodec)
                .toList();
        AssertedSchemas schemas = new AssertedSchemas(model);
        for (TypeDeclaration declaration : declarations) {
            CodecFile file = CodecFile.of(declaration.id(), model, symbols, schemas);
            if (declaration instanceof RecordDeclaration record) {
                RecordCodec.print(record, model, symbols, file);
            } else if (declaration instanceof TupleDeclaration tuple) {
                TupleCodec.print(tuple, model, symbols, file);
            } else if (declaration instanceof UnionDeclaration union) {
                UnionCodec.print(union, model, symbols, file);
            } else if (declaration instanceof EnumDeclaration enumeration) {
                EnumCodec.print(enumeration, file);
            }
            files.add(file.source().file());
            findings.addAll(file.leaves().findings());
        }
        Result<List<GeneratedFile>> asserted = schemas.print(model, symbols);
        files.addAll(asserted.orElseThrow());
        findings.addAll(asserted.findings());
        if (!declarations.isEmpty()) {
            files.add(JsonRegistry.print(declarations, symbols));
        }
        files.add(packageInfo(symbols.packages().codec()));
        return Result.of(files, findings.stream().distinct().sorted().toList());
    }

    /** A part of other objects is an interface alone, a form is read part by part. */
    private static boolean hasCodec(TypeDeclaration declaration) {
        return !(declaration instanceof RecordDeclaration record && (record.form() || !record.value()));
    }

    private static GeneratedFile packageInfo(String name) {
        return GeneratedFile.source(name.replace('.', '/') + "/package-info.java", """
                /** Reads and writes the data and the operations of the contract. */
                @NullMarked
                package %s;

                import org.jspecify.annotations.NullMarked;
                """.formatted(name));
    }
}
