package dev.concordat.generator.client;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.generator.java.Javadoc;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.view.PackageView;
import dev.concordat.generator.view.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code operations -> views}: every file of the client package. */
public final class ClientViews {

    private ClientViews() {}

    public static List<View> of(
            Contract contract, List<OperationModel> operations, TypeModel model, SymbolTable symbols) {
        List<View> views = new ArrayList<>();
        Map<String, List<OperationModel>> byTag = new LinkedHashMap<>();
        for (OperationModel operation : operations) {
            if (operation.roles().called() && !operation.roles().outgoing()) {
                byTag.computeIfAbsent(operation.tag(), any -> new ArrayList<>()).add(operation);
                views.add(Requests.builder(operation, model, symbols));
            }
        }
        byTag.forEach((tag, those) -> views.add(Calls.view(symbols.client(tag), javadoc(tag), those, model, symbols)));
        Map<String, SecurityScheme> schemes = Credentials.of(contract);
        if (!views.isEmpty() && !schemes.isEmpty()) {
            views.add(Credentials.view(schemes, symbols));
        }
        Set<SourceLocation> webhooks =
                contract.webhooks().stream().map(Operation::location).collect(Collectors.toSet());
        List<OperationModel> sent = operations.stream()
                .filter(operation -> operation.roles().outgoing())
                .toList();
        sender("Webhooks", sent.stream().filter(one -> isIn(webhooks, one)).toList(), model, symbols, views);
        sender("Callbacks", sent.stream().filter(one -> !isIn(webhooks, one)).toList(), model, symbols, views);
        if (!views.isEmpty()) {
            views.add(PackageView.of(
                    symbols.packages().client(),
                    "Who sends requests: to the operations, or to those who wait for news."));
        }
        return views;
    }

    private static boolean isIn(Set<SourceLocation> webhooks, OperationModel operation) {
        return webhooks.contains(operation.source().location());
    }

    private static String javadoc(String tag) {
        String which = tag.isEmpty() ? "without a tag" : "tagged \"" + Javadoc.inline(tag) + "\"";
        return Javadoc.comment(
                List.of("Calls the operations " + which + ". A class, so that tests can replace it."), "");
    }

    private static void sender(
            String name, List<OperationModel> sent, TypeModel model, SymbolTable symbols, List<View> views) {
        if (!sent.isEmpty()) {
            String text = "Sends the " + name.toLowerCase(java.util.Locale.ROOT)
                    + " of the contract, each to the URL that its receiver gave.";
            JavaName self = new JavaName(symbols.packages().client(), name);
            views.add(Calls.view(self, Javadoc.comment(List.of(text), ""), sent, model, symbols));
        }
    }
}
