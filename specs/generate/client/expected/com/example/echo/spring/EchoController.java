package com.example.echo.spring;

import com.example.echo.api.EchoApi;
import com.example.echo.codec.SendFileBinding;
import com.example.echo.codec.SendFormBinding;
import com.example.echo.codec.SendPartsBinding;
import com.example.echo.codec.SendStylesBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.spring.ServedOperation;
import dev.concordat.runtime.spring.ServedOperations;
import dev.concordat.runtime.spring.ServletAdapter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands the requests of the operations tagged "echo" to {@link EchoApi}. */
@Generated("concordat")
@RestController
public class EchoController implements ServedOperations {
    private final EchoApi api;
    private final ServletAdapter adapter;

    public EchoController(EchoApi api, ServletAdapter adapter) {
        this.api = api;
        this.adapter = adapter;
    }

    @GetMapping("/styles/{simple}/{label}/{pairs}")
    public void sendStyles(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(SendStylesBinding.INSTANCE, api::sendStyles, request, response);
    }

    @PostMapping("/forms")
    public void sendForm(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(SendFormBinding.INSTANCE, api::sendForm, request, response);
    }

    @PutMapping("/files/{name}")
    public void sendFile(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(SendFileBinding.INSTANCE, api::sendFile, request, response);
    }

    @PostMapping("/uploads")
    public void sendParts(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(SendPartsBinding.INSTANCE, api::sendParts, request, response);
    }

    @Override
    public List<ServedOperation> operations() {
        return List.of(
                new ServedOperation("sendStyles", SendStylesBinding.INSTANCE.operation()),
                new ServedOperation("sendForm", SendFormBinding.INSTANCE.operation()),
                new ServedOperation("sendFile", SendFileBinding.INSTANCE.operation()),
                new ServedOperation("sendParts", SendPartsBinding.INSTANCE.operation()));
    }
}
