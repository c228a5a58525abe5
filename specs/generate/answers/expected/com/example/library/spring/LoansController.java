package com.example.library.spring;

import com.example.library.api.LoansApi;
import com.example.library.codec.ExtendByFormBinding;
import com.example.library.codec.ExtendLoanBinding;
import com.example.library.codec.GetLoanBinding;
import com.example.library.codec.TraceLoanBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.spring.MethodMapping;
import dev.concordat.runtime.spring.ServedOperation;
import dev.concordat.runtime.spring.ServedOperations;
import dev.concordat.runtime.spring.ServletAdapter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands the requests of the operations tagged "loans" to {@link LoansApi}. */
@Generated("concordat")
@RestController
public class LoansController implements ServedOperations {
    private final LoansApi api;
    private final ServletAdapter adapter;

    public LoansController(LoansApi api, ServletAdapter adapter) {
        this.api = api;
        this.adapter = adapter;
    }

    @GetMapping("/loans/{loan}")
    public void getLoan(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(GetLoanBinding.INSTANCE, api::getLoan, request, response);
    }

    @MethodMapping(method = "TRACE", path = "/loans/{loan}")
    public void traceLoan(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(TraceLoanBinding.INSTANCE, api::traceLoan, request, response);
    }

    @PostMapping("/extensions")
    public void extendLoan(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(ExtendLoanBinding.INSTANCE, api::extendLoan, request, response);
    }

    @MethodMapping(method = "POST", path = "/extensions", query = "by=form")
    public void extendByForm(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(ExtendByFormBinding.INSTANCE, api::extendByForm, request, response);
    }

    @Override
    public List<ServedOperation> operations() {
        return List.of(
                new ServedOperation("getLoan", GetLoanBinding.INSTANCE.operation()),
                new ServedOperation("traceLoan", TraceLoanBinding.INSTANCE.operation()),
                new ServedOperation("extendLoan", ExtendLoanBinding.INSTANCE.operation()),
                new ServedOperation("extendByForm", ExtendByFormBinding.INSTANCE.operation()));
    }
}
