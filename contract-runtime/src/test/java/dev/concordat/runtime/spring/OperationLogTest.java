package dev.concordat.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.runtime.http.Operation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OperationLogTest {

    private static final Operation LIST = Operation.of("list", "GET", "/list");

    private final List<String> seen = new ArrayList<>();

    private void see() {
        seen.add(String.valueOf(MDC.get("operationId")));
    }

    @AfterEach
    void forget() {
        OperationLog.end();
    }

    @Test
    void aTaskOnTheThreadOfARequestLeavesItsLinesAsTheyWere() {
        OperationLog.begin(LIST);
        OperationLog.during(Operation.of("other", "GET", "/other"), this::see);
        see();
        assertThat(seen).containsExactly("other", "list");
    }

    @Test
    void aRequestThatIsDispatchedAgainIsStillOfItsOperation() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/list");
        request.setAttribute(ServletAdapter.OPERATION, LIST);
        new OperationLog().doFilter(request, new MockHttpServletResponse(), (asked, answered) -> see());
        see();
        assertThat(seen).containsExactly("list", "null");
    }
}
