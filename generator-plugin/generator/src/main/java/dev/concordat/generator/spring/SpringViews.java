package dev.concordat.generator.spring;

import dev.concordat.generator.java.Javadoc;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.view.AutoConfigurationView;
import dev.concordat.generator.view.ControllerView;
import dev.concordat.generator.view.Layout;
import dev.concordat.generator.view.PackageView;
import dev.concordat.generator.view.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code operations -> views}: every file of the spring package. */
public final class SpringViews {

    private static final String ADAPTER = "dev.concordat.runtime.spring.ServletAdapter";

    private SpringViews() {}

    public static List<View> of(List<OperationModel> operations, SymbolTable symbols) {
        List<View> views = new ArrayList<>();
        Map<String, List<OperationModel>> byTag = new LinkedHashMap<>();
        operations.forEach(operation ->
                byTag.computeIfAbsent(operation.tag(), any -> new ArrayList<>()).add(operation));
        byTag.forEach((tag, those) -> views.add(controller(tag, those, symbols)));
        if (views.isEmpty()) {
            return views;
        }
        if (operations.stream()
                .anyMatch(operation -> !operation.source().security().isEmpty())) {
            views.add(AuthorizationViews.of(operations, symbols));
        }
        views.add(autoConfiguration(byTag.keySet(), symbols));
        views.add(PackageView.of(
                symbols.packages().spring(), "Spring MVC controllers that hand requests to the operations."));
        return views;
    }

    /** The class that Spring Boot finds. */
    public static JavaName autoConfiguration(SymbolTable symbols) {
        return new JavaName(symbols.packages().spring(), "ApiAutoConfiguration");
    }

    private static JavaName controller(JavaName api, SymbolTable symbols) {
        String plain = api.simpleName().replaceFirst("Api(?=_*$)", "Controller");
        String name = plain.equals(api.simpleName()) ? plain + "Controller" : plain;
        return new JavaName(symbols.packages().spring(), name.equals("RestController") ? name + "_" : name);
    }

    private static ControllerView controller(String tag, List<OperationModel> operations, SymbolTable symbols) {
        JavaName self = controller(symbols.tag(tag), symbols);
        Imports imports = new Imports(self, List.of(), List.of());
        imports.use("dev.concordat.runtime.Generated");
        boolean async =
                operations.stream().anyMatch(operation -> operation.roles().async());
        boolean blocking =
                operations.stream().anyMatch(operation -> !operation.roles().async());
        String stereotype = imports.use(
                async
                        ? "org.springframework.stereotype.Controller"
                        : "org.springframework.web.bind.annotation.RestController");
        String adapter = imports.use(ADAPTER);
        String served = imports.use("dev.concordat.runtime.spring.ServedOperation");
        String list = imports.use("java.util.List");
        String serves = imports.use("dev.concordat.runtime.spring.ServedOperations");
        String request = imports.use("jakarta.servlet.http.HttpServletRequest");
        String response = blocking ? imports.use("jakarta.servlet.http.HttpServletResponse") : "";
        String api = imports.use(symbols.tag(tag));
        List<ControllerView.Mapping> mappings = new ArrayList<>();
        for (OperationModel operation : operations) {
            mappings.add(new ControllerView.Mapping(
                    Mappings.annotation(operation.source(), imports),
                    operation.method(),
                    imports.use(symbols.binding(operation.source().key())),
                    operation.roles().async()));
        }
        String which = tag.isEmpty() ? "without a tag" : "tagged \"" + Javadoc.inline(tag) + "\"";
        String javadoc = "Hands the requests of the operations " + which + " to {@link " + api + "}.";
        return new ControllerView(
                self,
                imports.names(),
                Javadoc.comment(List.of(javadoc), ""),
                api,
                adapter,
                request,
                response,
                stereotype,
                served,
                list,
                serves,
                mappings);
    }

    private static AutoConfigurationView autoConfiguration(Iterable<String> tags, SymbolTable symbols) {
        JavaName self = autoConfiguration(symbols);
        Imports imports = new Imports(self, List.of(), List.of());
        imports.use("dev.concordat.runtime.Generated");
        imports.use("org.springframework.boot.autoconfigure.AutoConfiguration");
        imports.use("org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean");
        imports.use("org.springframework.boot.autoconfigure.condition.ConditionalOnProperty");
        imports.use("org.springframework.context.annotation.Bean");
        imports.use("org.springframework.context.annotation.Configuration");
        imports.use("dev.concordat.runtime.spring.MissingHandler");
        String adapter = imports.use(ADAPTER);
        List<AutoConfigurationView.Controller> controllers = new ArrayList<>();
        for (String tag : tags) {
            JavaName controller = controller(symbols.tag(tag), symbols);
            String type = controller.simpleName();
            String bean = beanName(type);
            String api = imports.use(symbols.tag(tag));
            List<String> parameters = List.of(api + " api", adapter + " adapter");
            Layout layout = Layout.of(type.length() + bean.length() + 6, 12, parameters, ") {".length());
            controllers.add(new AutoConfigurationView.Controller(
                    type, bean, api, beanName(symbols.tag(tag).simpleName()), layout));
        }
        return new AutoConfigurationView(self, imports.names(), adapter, controllers);
    }

    private static String beanName(String type) {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }
}
