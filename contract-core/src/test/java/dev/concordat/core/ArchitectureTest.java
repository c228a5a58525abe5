package dev.concordat.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the module promises about who uses whom. */
class ArchitectureTest {

    private static final String CORE = "dev.concordat.core";
    private static final int FEWEST_CLASSES = 90;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(CORE);

    @Test
    void allClassesAreLookedAt() {
        assertThat(CLASSES.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
    }

    @Test
    void parserLibrariesStopAtParse() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CORE + ".parse..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "org.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void filesSocketsAndClocksStayAtTheEdge() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CORE + ".fetch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net.http..")
                .orShould()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are files, sockets or clocks",
                        type -> type.isEquivalentTo(java.io.File.class)
                                || type.isEquivalentTo(java.net.Socket.class)
                                || type.isEquivalentTo(java.net.URLConnection.class)
                                || type.isEquivalentTo(java.time.Clock.class)))
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
                .check(CLASSES);
    }

    @Test
    void theVocabularyStandsAlone() {
        onlyUses("json", "json");
        onlyUses("finding", "finding");
        onlyUses("contract", "contract", "finding", "json");
    }

    private static void onlyUses(String user, String... used) {
        noClasses()
                .that()
                .resideInAPackage(CORE + "." + user + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are ours and not in " + String.join(", ", used),
                        type -> type.getPackageName().startsWith(CORE)
                                && java.util.Arrays.stream(used)
                                        .noneMatch(name -> type.getPackageName().startsWith(CORE + "." + name))))
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(CORE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theContractIsMadeOfValues() {
        classes()
                .that()
                .resideInAPackage(CORE + ".contract")
                .and()
                .arePublic()
                .should()
                .beAssignableTo(DescribedPredicate.describe(
                        "a record, enum or sealed interface",
                        (JavaClass type) -> type.isRecord()
                                || type.isEnum()
                                || (type.isInterface() && type.reflect().isSealed())
                                || !type.getModifiers().contains(JavaModifier.PUBLIC)))
                .check(CLASSES);
    }
}
