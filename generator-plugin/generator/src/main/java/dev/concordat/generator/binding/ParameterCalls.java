package dev.concordat.generator.binding;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.ParameterStyle;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.operation.ParameterForm;
import dev.concordat.generator.operation.RequestParameter;
import dev.concordat.generator.type.ScalarKind;
import dev.concordat.generator.type.Type;
import java.util.stream.Collectors;

/** How a parameter is laid out, where that differs from what the runtime takes for granted, as calls. */
final class ParameterCalls {

    private ParameterCalls() {}

    static String of(RequestParameter parameter) {
        return layout(parameter) + members(parameter.form()) + empty(parameter);
    }

    private static String layout(RequestParameter parameter) {
        Parameter written = parameter.source();
        ParameterForm.Kind kind = parameter.form().kind();
        if (kind != ParameterForm.Kind.STYLE) {
            return kind == ParameterForm.Kind.JSON ? ".json()" : ".nested()";
        }
        if (written.content() != null) {
            return "";
        }
        String style = switch (written.style()) {
            case LABEL -> ".label()";
            case MATRIX -> ".matrix()";
            case SPACE_DELIMITED -> ".spaceDelimited()";
            case PIPE_DELIMITED -> ".pipeDelimited()";
            case DEEP_OBJECT -> ".deepObject()";
            case SIMPLE, FORM, COOKIE -> "";
        };
        boolean composite = !(parameter.type().type() instanceof Type.Scalar);
        boolean assumed = (style.isEmpty() && written.in() == ParameterLocation.QUERY)
                || written.style() == ParameterStyle.DEEP_OBJECT;
        return composite && written.explode() != assumed ? style + ".explode(" + written.explode() + ")" : style;
    }

    private static String members(ParameterForm form) {
        if (!form.exploded() || (form.free() && form.members().isEmpty())) {
            return "";
        }
        return form.members().stream()
                .map(JavaLiteral::string)
                .collect(Collectors.joining(", ", form.free() ? ".besides(" : ".members(", ")"));
    }

    private static String empty(RequestParameter parameter) {
        boolean text = parameter.type().type() instanceof Type.Scalar scalar && scalar.kind() == ScalarKind.STRING;
        return parameter.source().allowEmptyValue() && !text ? ".emptyIsAbsent()" : "";
    }
}
