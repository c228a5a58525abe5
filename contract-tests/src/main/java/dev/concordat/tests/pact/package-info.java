/**
 * Verifies consumer pacts against a running service: matching is pact-jvm's; selection, provider states, credentials and
 * reporting are ours. {@link dev.concordat.tests.pact.PactVerification} is where to start:
 *
 * <pre>{@code
 * PactReport report = PactVerification.run(PactOptions.of(URI.create("http://localhost:8080"), List.of(Path.of("pacts")))
 *         .withStateChangeUrl(URI.create("http://localhost:8080/provider-states"))
 *         .withBearer(token));
 * assertThat(report.findings()).isEmpty();
 * }</pre>
 *
 * In a test of JUnit Jupiter, {@link dev.concordat.tests.junit.PactTests} makes a test of each interaction, and states are
 * methods of small classes ({@link dev.concordat.tests.provider.ProviderState}).
 *
 * <p>pact-jvm's own JUnit extension works, too, on the class path that Concordat brings, with one test for each interaction
 * and nothing to configure against usage statistics:
 *
 * <pre>{@code
 * @Provider("library")
 * @PactFolder("src/test/pacts")
 * @SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
 * class LibraryPactTest {
 *     @BeforeEach
 *     void target(PactVerificationContext context, @LocalServerPort int port) {
 *         context.setTarget(new HttpTestTarget("localhost", port));
 *     }
 *
 *     @TestTemplate
 *     @ExtendWith(PactVerificationInvocationContextProvider.class)
 *     void interactionsAreKept(PactVerificationContext context) {
 *         context.verifyInteraction();
 *     }
 *
 *     @State("a book exists")
 *     void aBookExists(Map<String, Object> params) { ... }
 * }
 * }</pre>
 */
@NullMarked
package dev.concordat.tests.pact;

import org.jspecify.annotations.NullMarked;
