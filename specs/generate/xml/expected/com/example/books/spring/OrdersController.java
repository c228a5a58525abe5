package com.example.books.spring;

import com.example.books.api.OrdersApi;
import com.example.books.codec.PlaceOrderBinding;
import com.example.books.codec.PutGridBinding;
import com.example.books.codec.PutTitlesBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.spring.ServedOperation;
import dev.concordat.runtime.spring.ServedOperations;
import dev.concordat.runtime.spring.ServletAdapter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands the requests of the operations tagged "orders" to {@link OrdersApi}. */
@Generated("concordat")
@RestController
public class OrdersController implements ServedOperations {
    private final OrdersApi api;
    private final ServletAdapter adapter;

    public OrdersController(OrdersApi api, ServletAdapter adapter) {
        this.api = api;
        this.adapter = adapter;
    }

    @PostMapping("/orders")
    public void placeOrder(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(PlaceOrderBinding.INSTANCE, api::placeOrder, request, response);
    }

    @PutMapping("/titles")
    public void putTitles(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(PutTitlesBinding.INSTANCE, api::putTitles, request, response);
    }

    @PutMapping("/grids")
    public void putGrid(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(PutGridBinding.INSTANCE, api::putGrid, request, response);
    }

    @Override
    public List<ServedOperation> operations() {
        return List.of(
                new ServedOperation("placeOrder", PlaceOrderBinding.INSTANCE.operation()),
                new ServedOperation("putTitles", PutTitlesBinding.INSTANCE.operation()),
                new ServedOperation("putGrid", PutGridBinding.INSTANCE.operation()));
    }
}
