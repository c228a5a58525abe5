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
 * {@code TypeModel, SymbolTable -> GeneratedFile}: the codec of every record, tuple and union, the registry and the
 * package's description. What a codec cannot check is an error among the findings; the file is printed all the same.
 */
public final class CodecPrinter {

    private CodecPrinter() {}

    public static Result<List<GeneratedFile>> print(TypeModel model, SymbolTable symbols) {
        List<GeneratedFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<TypeDeclaration> types = model.declarations().values().stream()
                .filter(CodecPrinter::isValue)
                .toList();
        AssertedSchemas schemas = new AssertedSchemas(model);
        for (TypeDeclaration declaration : types) {
            if (!(declaration instanceof EnumDeclaration)) {
                CodecFile file = codec(declaration, model, symbols, schemas);
                files.add(file.source().file());
                findings.addAll(file.leaves().findings());
            }
        }
        Result<List<GeneratedFile>> asserted = schemas.print(model, symbols);
        files.addAll(asserted.orElseThrow());
        findings.addAll(asserted.findings());
        if (!types.isEmpty()) {
            files.add(JsonRegistry.print(types, symbols));
        }
        files.add(packageInfo(symbols.packages().codec()));
        return Result.of(files, findings.stream().distinct().sorted().toList());
    }

    private static CodecFile codec(
            TypeDeclaration declaration, TypeModel model, SymbolTable symbols, AssertedSchemas schemas) {
        CodecFile file = CodecFile.of(declaration.id(), model, symbols, schemas);
        if (declaration instanceof RecordDeclaration record) {
            RecordCodec.print(record, model, symbols, file);
        } else if (declaration instanceof TupleDeclaration tuple) {
            TupleCodec.print(tuple, model, symbols, file);
        } else if (declaration instanceof UnionDeclaration union) {
            UnionCodec.print(union, model, symbols, file);
        }
        return file;
    }

    /** A part of other objects is an interface alone, a form is read part by part. */
    private static boolean isValue(TypeDeclaration declaration) {
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
