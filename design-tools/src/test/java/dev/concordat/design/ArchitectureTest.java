package dev.concordat.design;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the module promises about who uses whom. */
class ArchitectureTest {

    private static final String LINT = "dev.concordat.design.lint";
    private static final int FEWEST_CLASSES = 80;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.concordat.design");

    @Test
    void allClassesAreLookedAt() {
        assertThat(CLASSES.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(LINT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void filesAndScriptsAreNotTouched() {
        noClasses()
                .that()
                .resideInAPackage(LINT + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net.http..", "javax.script..")
                .check(CLASSES);
    }

    @Test
    void whatLibrariesParseStaysInTheCore() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "org.snakeyaml..", "org.joni..")
                .check(CLASSES);
    }
}
