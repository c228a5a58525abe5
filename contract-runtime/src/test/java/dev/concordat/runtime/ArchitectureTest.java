package dev.concordat.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.concordat.runtime.cache.MemoryStore;
import dev.concordat.runtime.limit.BucketLimiter;
import org.junit.jupiter.api.Test;

/** What travels into users' services needs little, and the rest only where it is adapted. */
class ArchitectureTest {
    private static final String RUNTIME = "dev.concordat.runtime";
    private static final int FEWEST_CLASSES = 220;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(RUNTIME);

    @Test
    void allClassesAreLookedAt() {
        assertThat(CLASSES.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(RUNTIME + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheAdaptersKnowWhatIsOptional() {
        classes()
                .that()
                .resideOutsideOfPackages(RUNTIME + ".spring", RUNTIME + ".redis", RUNTIME + ".mockmvc")
                .and()
                .doNotHaveFullyQualifiedName(BucketLimiter.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(MemoryStore.class.getName())
                .and()
                .haveNameNotMatching(BucketLimiter.class.getName().replace(".", "\\.") + "\\$.*")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(RUNTIME + "..", "java..", "javax.xml..", "tools.jackson.core..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void servicesDoWithoutWhatTestsNeed() {
        noClasses()
                .that()
                .resideOutsideOfPackage(RUNTIME + ".mockmvc")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RUNTIME + ".mockmvc", "org.springframework.mock..", "org.springframework.test..")
                .check(CLASSES);
    }

    @Test
    void onlyOnePackageAsksRedis() {
        noClasses()
                .that()
                .resideOutsideOfPackage(RUNTIME + ".redis")
                .and()
                .doNotHaveSimpleName("RedisConfiguration")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.lettuce..", "org.springframework.data..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(RUNTIME + ".redis")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
    }

    @Test
    void springKnowsOfBucketsOnlyThatTheyAreThere() {
        noClasses()
                .that()
                .resideInAPackage(RUNTIME + ".spring")
                .and()
                .doNotHaveSimpleName("Buckets")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.bucket4j..")
                .check(CLASSES);
    }
}
