package dev.concordat.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What ARCHITECTURE.md says of the modules together; the command line is where all of them meet. */
class ArchitectureTest {

    /** Packages with side effects. Everything else is a pure function. */
    private static final String[] EDGES = {
        "dev.concordat.core.fetch..",
        "dev.concordat.generator.emit..",
        "dev.concordat.generator.spi..",
        "dev.concordat.generator.foreign..",
        "dev.concordat.tests.execute..",
        "dev.concordat.tests.report..",
        "dev.concordat.tests.pact..",
        "dev.concordat.tests.junit..",
        "dev.concordat.tests.record..",
        "dev.concordat.tests.restassured..",
        "dev.concordat.design.serve..",
        "dev.concordat.cli.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.concordat");

    @Test
    void enoughClassesAreScanned() {
        assertThat(CLASSES.size()).isGreaterThan(500);
    }

    @Test
    void theUsesOfTheContractDoNotKnowEachOther() {
        List<String> uses = List.of("dev.concordat.generator..", "dev.concordat.tests..", "dev.concordat.design..");
        for (String user : uses) {
            noClasses()
                    .that()
                    .resideInAPackage(user)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            uses.stream().filter(other -> !other.equals(user)).toArray(String[]::new))
                    .check(CLASSES);
        }
    }

    @Test
    void designToolsKnowTheContractOnly() {
        noClasses()
                .that()
                .resideInAPackage("dev.concordat.design..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.concordat.generator..",
                        "dev.concordat.tests..",
                        "dev.concordat.runtime..",
                        "dev.concordat.cli..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage("dev.concordat.generator..", "dev.concordat.tests..", "dev.concordat.runtime..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.concordat.design..")
                .check(CLASSES);
    }

    @Test
    void coreKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage("dev.concordat.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.concordat.generator..",
                        "dev.concordat.tests..",
                        "dev.concordat.design..",
                        "dev.concordat.cli..")
                .check(CLASSES);
    }

    @Test
    void filesAndSocketsStayAtTheEdges() {
        noClasses()
                .that()
                .resideOutsideOfPackages(EDGES)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Files.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(HttpClient.class)
                .check(CLASSES);
    }

    @Test
    void clocksAndDiceStayAtTheEdges() {
        noClasses()
                .that()
                .resideOutsideOfPackages(EDGES)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .check(CLASSES);
    }

    @Test
    void nobodyPrintsOnTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.concordat.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void theMavenApiStaysOutOfTheGenerator() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.maven..")
                .check(CLASSES);
    }
}
