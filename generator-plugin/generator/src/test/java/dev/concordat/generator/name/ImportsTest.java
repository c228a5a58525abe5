package dev.concordat.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImportsTest {

    private final Imports imports = new Imports(
            new JavaName("com.example.model", "Parcel"), List.of("Text"), List.of("Parcel", "List", "Error"));

    @Test
    void importsWhatIsNamed() {
        assertThat(imports.use("java.util.UUID")).isEqualTo("UUID");
        assertThat(imports.use("java.lang.String")).isEqualTo("String");
        assertThat(imports.use("int")).isEqualTo("int");
        assertThat(imports.names()).containsExactly("java.util.UUID");
    }

    @Test
    void qualifiesWhatIsShadowed() {
        assertThat(imports.use("java.util.List")).isEqualTo("List");
        assertThat(imports.use("com.example.model.List")).isEqualTo("com.example.model.List");
        assertThat(imports.use("java.lang.Error")).isEqualTo("java.lang.Error");
        assertThat(imports.use("other.Text")).isEqualTo("other.Text");
        assertThat(imports.use("other.Parcel")).isEqualTo("other.Parcel");
        assertThat(imports.names()).containsExactly("java.util.List");
    }

    @Test
    void nestedTypesAreNamedThroughTheirOuterOne() {
        assertThat(imports.use("com.example.model.Payment.Text")).isEqualTo("Payment.Text");
        assertThat(imports.use("java.util.Map.Entry")).isEqualTo("Map.Entry");
        assertThat(imports.names()).containsExactly("java.util.Map");
    }
}
