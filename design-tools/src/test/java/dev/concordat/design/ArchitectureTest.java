package dev.concordat.design;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.net.Socket;
import java.net.URLConnection;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the module promises about who uses whom. */
class ArchitectureTest {

    private static final String DESIGN = "dev.concordat.design";
    private static final String EDGE = DESIGN + ".serve..";
    private static final int FEWEST_CLASSES = 150;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(DESIGN);

    @Test
    void allClassesAreLookedAt() {
        assertThat(CLASSES.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(DESIGN + ".(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(DESIGN + ".lint.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({"lint,mock", "lint,docs", "mock,lint", "mock,docs", "docs,lint", "docs,mock"})
    void theToolsDoNotUseEachOther(String user, String used) {
        noClasses()
                .that()
                .resideInAPackage(DESIGN + "." + user + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DESIGN + "." + used + "..", EDGE)
                .check(CLASSES);
    }

    @Test
    void filesSocketsClocksAndScriptsStayAtTheEdge() {
        noClasses()
                .that()
                .resideOutsideOfPackage(EDGE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net.http..", "com.sun.net.httpserver..", "javax.script..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(File.class, Socket.class, URLConnection.class, Clock.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(Instant.class, "now")
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
