package dev.concordat.generator.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.generator.Generation;
import dev.concordat.generator.GeneratorOptions;
import dev.concordat.generator.Refused;
import dev.concordat.generator.Specs;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs the stock engine with our generator. */
class ConcordatSpringCodegenTest {

    private static final String SPEC = Specs.schemas("""
            Parcel:
              type: object
              required: [payment]
              properties:
                payment: {oneOf: [{type: string}, {type: integer}]}
                status: {type: string, enum: [a, b]}
            """);

    @TempDir
    private Path temp;

    @BeforeEach
    void writeSpec() throws IOException {
        Files.writeString(temp.resolve("openapi.yaml"), SPEC);
    }

    private CodegenConfigurator configurator() {
        return new CodegenConfigurator()
                .setGeneratorName("concordat-spring")
                .setInputSpec(temp.resolve("openapi.yaml").toString())
                .setOutputDir(temp.resolve("out").toString())
                .setValidateSpec(false)
                .addAdditionalProperty("basePackage", "com.example");
    }

    private Map<String, String> generated(CodegenConfigurator configurator) throws IOException {
        DefaultGenerator generator = new DefaultGenerator();
        generator.setGenerateMetadata(false);
        generator.opts(configurator.toClientOptInput()).generate();
        Map<String, String> files = new TreeMap<>();
        Path out = temp.resolve("out");
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }

    @Test
    void isFoundByItsName() {
        assertThat(ServiceLoader.load(CodegenConfig.class).stream()
                        .filter(provider -> provider.type() == ConcordatSpringCodegen.class))
                .hasSize(1);
    }

    @Test
    void printsTheSameFilesAsOurOwnGoal() throws IOException {
        GeneratorOptions options =
                new GeneratorOptions("com.example", TypeOptions.DEFAULT, new BundledTemplates(), Refused.FAIL);
        Map<String, String> own = new TreeMap<>();
        for (GeneratedFile file : Generation.generate(Specs.load(SPEC), options).orElseThrow()) {
            own.put(file.path(), file.text());
        }
        assertThat(generated(configurator())).isEqualTo(own);
    }

    @Test
    void theUsersTemplatesComeFirst() throws IOException {
        Path templates = Files.createDirectories(temp.resolve("templates/java"));
        Files.writeString(templates.resolve("EnumView.mustache"), "// {{name}}\n");
        Map<String, String> files = generated(
                configurator().setTemplateDir(temp.resolve("templates").toString()));
        assertThat(files).containsEntry("com/example/model/ParcelStatus.java", "// ParcelStatus\n");
    }
}
