package com.example.parcels.spring;

import com.example.parcels.api.FilesApi;
import com.example.parcels.codec.UpdateFileBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.spring.ServedOperation;
import dev.concordat.runtime.spring.ServedOperations;
import dev.concordat.runtime.spring.ServletAdapter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands the requests of the operations tagged "files" to {@link FilesApi}. */
@Generated("concordat")
@RestController
public class FilesController implements ServedOperations {
    private final FilesApi api;
    private final ServletAdapter adapter;

    public FilesController(FilesApi api, ServletAdapter adapter) {
        this.api = api;
        this.adapter = adapter;
    }

    @PutMapping("/files/{id}")
    public void updateFile(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(UpdateFileBinding.INSTANCE, api::updateFile, request, response);
    }

    @Override
    public List<ServedOperation> operations() {
        return List.of(
                new ServedOperation("updateFile", UpdateFileBinding.INSTANCE.operation()));
    }
}
