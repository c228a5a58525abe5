package dev.concordat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.generator.codec.CompiledCode;
import dev.concordat.generator.render.GeneratedFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is generated from a document, compiled as a Spring Boot application would. */
class GeneratedServiceTest {

    private static final Pattern IMPORT = Pattern.compile("import [\\w.]+\\.(\\w+);");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "specs/parcels/openapi.yaml",
                "specs/generate/wanted/openapi.yaml",
                "specs/generate/awkward/openapi.yaml",
                "specs/generate/queries/openapi.yaml"
            })
    void compilesWithoutAWarning(String document) {
        List<GeneratedFile> files = Specs.generate(Specs.ROOT.resolve(document));

        CompiledCode.of(files);
        for (GeneratedFile file : files) {
            IMPORT.matcher(file.text())
                    .results()
                    .map(match -> match.group(1))
                    .forEach(name -> assertThat(Pattern.compile("\\b" + name + "\\b")
                                    .matcher(file.text())
                                    .results()
                                    .count())
                            .as("uses of %s in %s", name, file.path())
                            .isGreaterThan(1));
        }
    }

    @Test
    void mapsAndGuardsWhatAFixedQueryTellsApart() {
        String code = Specs.generate(Specs.ROOT.resolve("specs/generate/queries/openapi.yaml")).stream()
                .filter(file -> file.path().contains("/spring/"))
                .map(GeneratedFile::text)
                .collect(Collectors.joining());

        assertThat(code)
                .contains(
                        "@GetMapping(\"/answers\")",
                        "@GetMapping(path = \"/answers\", params = \"beta=true\")",
                        "@MethodMapping(method = \"POST\", path = \"/\", query = {\"Action=Create Queue\", \"Version\"})")
                .containsSubsequence(
                        "FixedQuery.of(\"beta=true\")",
                        ".hasAuthority(\"SCHEME_key\")",
                        "requests.requestMatchers(HttpMethod.GET, \"/answers\").permitAll();");
    }

    @Test
    void generatesEveryOperationOfTheSampleContract() {
        List<String> paths = Specs.generate(Specs.ROOT.resolve("specs/parcels/openapi.yaml")).stream()
                .map(GeneratedFile::path)
                .toList();

        assertThat(paths)
                .filteredOn(path -> path.endsWith("Binding.java"))
                .hasSize(23 + 3) // it serves 23 and sends 3
                .contains(
                        "com/example/parcels/codec/StreamTrackingEventsBinding.java",
                        "com/example/parcels/codec/OnDeliveryStatusBinding.java");
        assertThat(paths).contains("com/example/parcels/spring/ApiAuthorization.java");
    }
}
