package dev.concordat.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.generator.codec.CompiledCode;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeOptions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who only calls a service needs nothing of what serves it. */
class ClientTargetTest {

    @Test
    void theClientAloneKnowsNoFramework() {
        Result<List<GeneratedFile>> result = generate(Set.of(Target.JAVA_CLIENT));
        List<GeneratedFile> files = result.orElseThrow();

        assertThat(files)
                .allSatisfy(file -> assertThat(file.text())
                        .as(file.path())
                        .doesNotContain("springframework", "jakarta.", "OperationBinding", "RequestReader", "Handler"));
        assertThat(files)
                .extracting(GeneratedFile::path)
                .contains("com/example/parcels/client/ParcelsClient.java")
                .noneMatch(path -> path.contains("/spring/") || path.endsWith("Api.java") || path.endsWith(".imports"));
        assertThat(result.findings()).extracting(Finding::ruleId).contains("client-operation");
        CompiledCode.of(files);
    }

    @Test
    void bothTargetsShareModelsAndBindings() {
        List<GeneratedFile> both = generate(Set.of(Target.values())).orElseThrow();
        List<GeneratedFile> server = generate(Set.of(Target.SPRING_MVC)).orElseThrow();

        List<GeneratedFile> models =
                server.stream().filter(file -> file.path().contains("/model/")).toList();
        assertThat(both).containsAll(models);
        assertThat(both)
                .extracting(GeneratedFile::path)
                .doesNotHaveDuplicates()
                .containsAll(server.stream().map(GeneratedFile::path).toList());
        CompiledCode.of(both);
    }

    @Test
    void onlyTheAdaptersOfTheRuntimeKnowSpring() {
        JavaClasses runtime = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.concordat.runtime");

        assertThat(runtime).hasSizeGreaterThan(50);
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.concordat.runtime.spring..", "dev.concordat.runtime.mockmvc..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "jakarta..", "org.apache..", "dev.concordat.runtime.spring..")
                .check(runtime);
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.concordat.runtime.client..", "dev.concordat.runtime.mockmvc..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "dev.concordat.runtime.client..")
                .check(runtime);
    }

    private static Result<List<GeneratedFile>> generate(Set<Target> targets) {
        return Specs.generate(
                Specs.ROOT.resolve("specs/parcels/openapi.yaml"),
                new GeneratorOptions(
                        "com.example.parcels",
                        TypeOptions.DEFAULT,
                        new BundledTemplates(),
                        Refused.FAIL,
                        targets,
                        AsyncHandlers.NONE));
    }
}
