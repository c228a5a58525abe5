package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/** Spring Boot's way to the controllers. */
public record AutoConfigurationView(JavaName self, List<String> imports, String adapter, List<Controller> controllers)
        implements View {

    public AutoConfigurationView {
        imports = List.copyOf(imports);
        controllers = List.copyOf(controllers);
    }

    @Override
    public String target() {
        return "spring";
    }

    /**
     * A controller.
     *
     * @param bean method that makes it
     * @param apiBean method that makes what answers for a missing handler
     * @param layout of the method's parameters
     */
    public record Controller(String type, String bean, String api, String apiBean, Layout layout) {}
}
