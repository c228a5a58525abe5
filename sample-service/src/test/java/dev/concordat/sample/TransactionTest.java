package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.ResponseException;
import dev.concordat.sample.parcels.api.CreateQuote;
import dev.concordat.sample.parcels.api.GetTariff;
import dev.concordat.sample.parcels.api.QuotesApi;
import dev.concordat.sample.parcels.model.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** An error that a handler returns commits what it did, one that it throws rolls it back. */
class TransactionTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void returnedCommitsAndThrownRollsBack(Database database) {
        try (RunningService service = RunningService.start(
                RunningService.temporary(),
                List.of(Refusing.class),
                database.options().toArray(String[]::new))) {
            ask(service, Refusing.RETURNS);
            ask(service, Refusing.THROWS);

            assertThat(service.bean(JdbcClient.class)
                            .sql("select name from idempotency_key")
                            .query(String.class)
                            .list())
                    .containsExactly("weight " + Refusing.RETURNS);
        }
    }

    private static void ask(RunningService service, int weight) {
        given().baseUri(service.url().toString())
                .contentType("application/json")
                .body("{\"destination\":{\"postalCode\":\"4000-322\"},\"weight\":" + weight + "}")
                .post("/quotes")
                .then()
                .statusCode(429);
    }

    /** Notes who asks, and answers nobody. */
    @Primary
    @Transactional
    static class Refusing implements QuotesApi {
        static final int RETURNS = 1;
        static final int THROWS = 2;

        private final JdbcClient jdbc;

        Refusing(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public CreateQuote.Response createQuote(CreateQuote.Request request, Call<Caller> call) {
            int weight = request.body().weight();
            jdbc.sql("insert into idempotency_key (owner, name, fingerprint) values ('test', ?, '')")
                    .param("weight " + weight)
                    .update();
            CreateQuote.Response refusal = CreateQuote.tooManyRequests(
                    5, Problem.builder().title("Slow down").status(429).build());
            if (weight == THROWS) {
                throw new ResponseException(refusal);
            }
            return refusal;
        }

        @Override
        public GetTariff.Response getTariff(GetTariff.Request request, Call<Caller> call) {
            throw new UnsupportedOperationException();
        }
    }
}
