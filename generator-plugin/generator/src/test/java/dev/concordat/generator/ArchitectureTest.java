package dev.concordat.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the generator promises about who uses whom. */
class ArchitectureTest {

    private static final String GENERATOR = "dev.concordat.generator";
    private static final int FEWEST_CLASSES = 240;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(GENERATOR);

    @Test
    void allClassesAreLookedAt() {
        assertThat(CLASSES.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(GENERATOR + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void filesStayAtTheEdge() {
        noClasses()
                .that()
                .resideOutsideOfPackages(GENERATOR + ".emit", GENERATOR + ".spi", GENERATOR + ".foreign")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.openapitools..")
                .check(CLASSES);
    }

    @Test
    void typesAreCompiledWithoutAThoughtOfJavaNamesOrText() {
        noClasses()
                .that()
                .resideInAPackage(GENERATOR + ".type")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        GENERATOR + ".name",
                        GENERATOR + ".java",
                        GENERATOR + ".view",
                        GENERATOR + ".render",
                        GENERATOR + ".operation")
                .check(CLASSES);
    }

    @Test
    void onlyRenderingKnowsTheTemplateEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(GENERATOR + ".render", GENERATOR + ".spi")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.samskivert.mustache..")
                .check(CLASSES);
    }
}
