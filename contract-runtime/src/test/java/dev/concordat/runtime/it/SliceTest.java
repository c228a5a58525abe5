package dev.concordat.runtime.it;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.example.parcels.api.GetPayment;
import com.example.parcels.api.ParcelsApi;
import com.example.parcels.model.CardPayment;
import com.example.parcels.spring.ParcelsController;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A slice, as Spring Boot documents it: one of the controllers, and beans of the test in place of the business code. It
 * is imported because it lies outside the packages of the application.
 */
@WebMvcTest(ParcelsController.class)
@ContextConfiguration(classes = TestApplication.class)
@Import(ParcelsController.class)
class SliceTest {
    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private ParcelsApi parcels;

    @Test
    void answersWithWhatTheBeanReturns() throws Exception {
        when(parcels.getPayment(any(), any())).thenReturn(GetPayment.ok("\"7\"", new CardPayment("tok")));

        mvc.perform(get("/parcels/{id}/payment", ParcelService.KNOWN))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"7\""))
                .andExpect(content().json("{\"method\": \"card\", \"token\": \"tok\"}"));
    }

    @Test
    void reportsViolations() throws Exception {
        mvc.perform(get("/parcels/{id}/payment", "nope"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.violations[0].name").value("parcelId"));
    }
}
