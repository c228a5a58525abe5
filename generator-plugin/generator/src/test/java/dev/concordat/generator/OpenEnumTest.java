package dev.concordat.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.generator.codec.CompiledCode;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeOptions;
import dev.concordat.runtime.json.Codecs;
import dev.concordat.runtime.violation.InvalidDataException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sets of strings that may grow, compiled and run. */
class OpenEnumTest {

    private static final Path SPEC = Specs.ROOT.resolve("specs/generate/open-enum/openapi.yaml");
    private static final String UNKNOWN = "{\"colour\":\"pink\",\"known\":\"other\",\"wish\":\"red\"}";

    private static Object read(List<GeneratedFile> files, String json) throws ReflectiveOperationException {
        CompiledCode code = CompiledCode.of(files);
        Codecs codecs = (Codecs) code.loadClass("com.example.parcels.codec.Json")
                .getField("CODECS")
                .get(null);
        Object value =
                codecs.read(code.loadClass("com.example.parcels.model.Thing"), json.getBytes(StandardCharsets.UTF_8));
        assertThat(new String(codecs.write(value), StandardCharsets.UTF_8)).isEqualTo(json);
        return value;
    }

    @Test
    void keepsWhatTheListDoesNotHave() throws ReflectiveOperationException {
        List<GeneratedFile> files = Specs.generate(SPEC);

        assertThat(read(files, UNKNOWN)).asString().contains("Unknown[value=pink]", "Unknown[value=other]", "RED");
        assertThatThrownBy(() -> read(files, "{\"colour\":\"too-long\"}"))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("at most 6 characters");
        assertThatThrownBy(() -> read(files, "{\"colour\":\"red\",\"size\":\"huge\"}"))
                .isInstanceOf(InvalidDataException.class);
    }

    @Test
    void allEnumsCanBeOpen() throws ReflectiveOperationException {
        List<GeneratedFile> files = Specs.generate(SPEC, new TypeOptions(false, false, true, List.of()))
                .orElseThrow();
        assertThat(read(files, "{\"colour\":\"red\",\"size\":\"huge\"}"))
                .asString()
                .contains("Unknown[value=huge]");
    }
}
