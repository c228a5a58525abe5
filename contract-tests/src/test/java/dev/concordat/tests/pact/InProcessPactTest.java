package dev.concordat.tests.pact;

import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.Consumer;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import java.io.IOException;
import java.util.Map;
import org.apache.hc.core5.http.HttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** pact-jvm's own JUnit extension, one test for each interaction, on the class path that Concordat brings. */
@Provider("library")
@Consumer("reading-app")
@PactFolder("src/test/resources/pacts/good")
class InProcessPactTest {

    private Library library;

    @BeforeEach
    void open(PactVerificationContext context) throws IOException {
        library = new Library();
        context.setTarget(HttpTestTarget.fromUrl(library.url().toURL()));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @TestTemplate
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void interactionsAreKept(PactVerificationContext context, HttpRequest request) {
        if (request.containsHeader("Authorization")) {
            request.setHeader("Authorization", "Bearer " + Library.TOKEN);
        }
        context.verifyInteraction();
    }

    @State("a book exists")
    void aBookExists(Map<String, Object> params) {
        library.put(((Number) params.get("id")).longValue(), (String) params.get("title"));
    }

    @State("no book exists")
    void noBookExists() {
        library.clear();
    }
}
