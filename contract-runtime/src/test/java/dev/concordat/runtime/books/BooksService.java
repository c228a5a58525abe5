package dev.concordat.runtime.books;

import com.example.books.api.OrdersApi;
import com.example.books.api.PlaceOrder;
import com.example.books.api.PutGrid;
import com.example.books.api.PutTitles;
import com.example.books.model.Order;
import com.example.books.model.OrderInput;
import com.example.books.model.Problem;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import java.util.List;

/** Gives each order back with a number; knows nobody called "nobody". */
class BooksService implements OrdersApi {

    @Override
    public PlaceOrder.Response placeOrder(PlaceOrder.Request request, Call<Caller> call) {
        OrderInput asked = request.body().fold(PlaceOrder.XmlBody::value, PlaceOrder.JsonBody::value);
        if (asked.customer().equals("nobody")) {
            return PlaceOrder.badRequest(new Problem("nobody is known"));
        }
        Order order = order(asked).with().id(7L).history(List.of("asked")).build();
        return request.accept() == PlaceOrder.Accept.XML ? PlaceOrder.okXml(order) : PlaceOrder.okJson(order);
    }

    private static Order order(OrderInput asked) {
        return Order.builder()
                .customer(asked.customer())
                .paid(asked.paid())
                .lines(asked.lines())
                .tags(asked.tags())
                .earlier(asked.earlier() == null ? null : order(asked.earlier()))
                .shelves(asked.shelves())
                .build();
    }

    @Override
    public PutTitles.Response putTitles(PutTitles.Request request, Call<Caller> call) {
        return PutTitles.ok(request.body());
    }

    @Override
    public PutGrid.Response putGrid(PutGrid.Request request, Call<Caller> call) {
        return PutGrid.noContent();
    }
}
