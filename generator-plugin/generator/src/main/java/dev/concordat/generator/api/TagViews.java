package dev.concordat.generator.api;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Tag;
import dev.concordat.generator.java.Javadoc;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.view.TagView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The interface of each tag. */
final class TagViews {

    private TagViews() {}

    static List<TagView> of(Contract contract, List<OperationModel> operations, SymbolTable symbols) {
        Map<String, List<OperationModel>> byTag = new LinkedHashMap<>();
        operations.forEach(operation ->
                byTag.computeIfAbsent(operation.tag(), any -> new ArrayList<>()).add(operation));
        List<TagView> views = new ArrayList<>();
        byTag.forEach((tag, those) -> views.add(view(tag, description(contract, tag), those, symbols)));
        return views;
    }

    private static @Nullable String description(Contract contract, String tag) {
        return contract.tags().stream()
                .filter(declared -> declared.name().equals(tag))
                .map(declared -> text(declared))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static String text(Tag tag) {
        if (tag.description() != null) {
            return tag.description();
        }
        return tag.summary() == null ? "" : tag.summary();
    }

    private static TagView view(
            String tag, @Nullable String description, List<OperationModel> operations, SymbolTable symbols) {
        JavaName self = symbols.tag(tag);
        Imports imports = new Imports(self, List.of(), symbols.apiNames());
        imports.use("dev.concordat.runtime.Generated");
        List<String> handlers = operations.stream()
                .map(operation -> imports.use(operation.type().nested("Handler")))
                .toList();
        List<String> lines = new ArrayList<>(Javadoc.lines(description));
        if (lines.isEmpty()) {
            lines.add(
                    tag.isEmpty() ? "Operations without a tag." : "Operations tagged \"" + Javadoc.inline(tag) + "\".");
        }
        OperationJavadoc.paragraph(lines, "One bean of the application implements it.");
        int width = "public interface  extends  {}".length()
                + self.simpleName().length()
                + String.join(", ", handlers).length();
        return new TagView(self, imports.names(), Javadoc.comment(lines, ""), handlers, width > 120);
    }
}
