package dev.concordat.generator.spring;

import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.render.GeneratedFile;
import java.util.List;
import java.util.stream.Stream;

/** The files in which Spring Boot looks for auto-configurations: of applications and of {@code @WebMvcTest} slices. */
public final class SpringResources {

    private SpringResources() {}

    public static List<GeneratedFile> of(List<OperationModel> operations, SymbolTable symbols) {
        if (operations.isEmpty()) {
            return List.of();
        }
        String text = SpringViews.autoConfiguration(symbols).qualified() + "\n";
        return Stream.of(
                        "org.springframework.boot.autoconfigure.AutoConfiguration",
                        "org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc")
                .map(name -> GeneratedFile.resource("META-INF/spring/" + name + ".imports", text))
                .toList();
    }
}
