package dev.concordat.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the runner promises about who uses whom. */
class ArchitectureTest {

    private static final String TESTS = "dev.concordat.tests";
    private static final int FEWEST_CLASSES = 180;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(TESTS);

    @Test
    void allClassesAreLookedAt() {
        assertThat(CLASSES.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(TESTS + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void filesAndSocketsStayAtTheEdges() {
        noClasses()
                .that()
                .resideInAnyPackage(TESTS + ".plan", TESTS + ".judge", TESTS + ".check", TESTS + ".reproduce")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(CLASSES);
    }

    @Test
    void theLibrariesOfOthersStayWhereTheyAreNeeded() {
        noClasses()
                .that()
                .resideOutsideOfPackages(TESTS + ".pact", TESTS + ".pact.check")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("au.com.dius.pact..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(TESTS + ".restassured")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.restassured..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(TESTS + ".judge")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.networknt..")
                .check(CLASSES);
    }
}
