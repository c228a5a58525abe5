package com.example.parcels.spring;

import com.example.parcels.api.LabelsApi;
import com.example.parcels.codec.PrintLabelsBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.spring.ServedOperation;
import dev.concordat.runtime.spring.ServedOperations;
import dev.concordat.runtime.spring.ServletAdapter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands the requests of the operations tagged "labels" to {@link LabelsApi}. */
@Generated("concordat")
@RestController
public class LabelsController implements ServedOperations {
    private final LabelsApi api;
    private final ServletAdapter adapter;

    public LabelsController(LabelsApi api, ServletAdapter adapter) {
        this.api = api;
        this.adapter = adapter;
    }

    @PostMapping("/labels")
    public void printLabels(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(PrintLabelsBinding.INSTANCE, api::printLabels, request, response);
    }

    @Override
    public List<ServedOperation> operations() {
        return List.of(
                new ServedOperation("printLabels", PrintLabelsBinding.INSTANCE.operation()));
    }
}
