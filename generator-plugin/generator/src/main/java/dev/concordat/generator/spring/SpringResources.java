package dev.concordat.generator.spring;

import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.render.GeneratedFile;
import java.util.List;

/**
 * The file in which Spring Boot looks for auto-configurations. There is none for {@code @WebMvcTest}: a slice has the
 * controllers that it names, and not all of them with all their handlers.
 */
public final class SpringResources {

    private SpringResources() {}

    public static List<GeneratedFile> of(List<OperationModel> operations, SymbolTable symbols) {
        if (operations.isEmpty()) {
            return List.of();
        }
        String text = SpringViews.autoConfiguration(symbols).qualified() + "\n";
        String file = "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";
        return List.of(GeneratedFile.resource(file, text));
    }
}
