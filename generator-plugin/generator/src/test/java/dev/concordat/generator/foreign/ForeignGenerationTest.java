package dev.concordat.generator.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.generator.Specs;
import dev.concordat.generator.render.GeneratedFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A client in another language from the sample contract, which is OpenAPI 3.1. */
class ForeignGenerationTest {

    @Test
    void writesAClientTwiceAlikeAndTellsWhatItLost() {
        ForeignGenerator typescript = new ForeignGenerator("typescript-fetch", Map.of("supportsES6", "true"));

        Result<List<GeneratedFile>> result = ForeignGeneration.generate(parcels(), typescript);

        assertThat(result.hasErrors()).isFalse();
        assertThat(result.findings()).extracting(Finding::ruleId).containsOnly("lost-in-30");
        List<GeneratedFile> files = result.orElseThrow();
        assertThat(files)
                .extracting(GeneratedFile::path)
                .contains("apis/ParcelsApi.ts", "models/Parcel.ts")
                .noneMatch(path -> path.startsWith(".openapi-generator"));
        assertThat(ForeignGeneration.generate(parcels(), typescript).orElseThrow())
                .isEqualTo(files);
    }

    @Test
    void onlyClientGeneratorsAreKnown() {
        for (String name : List.of("spring", "java.lang.String", "nothing")) {
            Result<List<GeneratedFile>> result =
                    ForeignGeneration.generate(parcels(), new ForeignGenerator(name, Map.of()));

            assertThat(result.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("unknown-generator");
                assertThat(finding.hint()).contains("typescript-fetch");
            });
        }
    }

    private static LoadedContract parcels() {
        FileDocuments files = new FileDocuments(Specs.ROOT.resolve("specs/parcels"));
        return ContractLoader.load(files, files.uriOf("openapi.yaml")).orElseThrow();
    }
}
