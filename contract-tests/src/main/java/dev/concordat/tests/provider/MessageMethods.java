package dev.concordat.tests.provider;

import dev.concordat.tests.pact.MessageAnswer;
import dev.concordat.tests.pact.MessageRequest;
import dev.concordat.tests.pact.PactMessage;
import dev.concordat.tests.pact.ProviderMessages;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Messages as methods with {@link ProviderMessage}, spread over as many classes as you like. */
public final class MessageMethods implements ProviderMessages {

    private final List<DescribedMethod> methods;

    private MessageMethods(List<?> owners) {
        List<DescribedMethod> found = new ArrayList<>();
        for (Object owner : owners) {
            for (Method method : Owners.methods(owner.getClass())) {
                for (ProviderMessage message : method.getAnnotationsByType(ProviderMessage.class)) {
                    if (method.getReturnType() != PactMessage.class && method.getReturnType() != String.class) {
                        throw new IllegalArgumentException(method + " must return a PactMessage or a String");
                    }
                    found.add(DescribedMethod.of(owner, method, message.value(), MessageRequest.class));
                }
            }
        }
        methods = DescribedMethod.unique(found);
    }

    /**
     * The methods of some objects.
     *
     * @throws IllegalArgumentException for a method that can never be called, and where two have the same description
     */
    public static MessageMethods of(Object... owners) {
        return new MessageMethods(List.of(owners));
    }

    /** The methods of the classes of a package and those below it, each made by its constructor without parameters. */
    public static MessageMethods inPackage(String name) {
        return inPackage(name, Owners::create);
    }

    /**
     * The methods of the classes of a package and those below it.
     *
     * @param instances makes the objects, e.g. takes them from a Spring context
     */
    public static MessageMethods inPackage(String name, Function<Class<?>, ?> instances) {
        return new MessageMethods(Owners.inPackage(name, ProviderMessage.class, instances));
    }

    @Override
    public MessageAnswer produce(MessageRequest request) throws Exception {
        Optional<DescribedMethod.Match> match = DescribedMethod.closest(methods, request.description());
        if (match.isEmpty()) {
            return new MessageAnswer.Unknown();
        }
        Object message = match.get().call(request, params(request));
        if (message == null) {
            return new MessageAnswer.Failed("the method returned null");
        }
        return new MessageAnswer.Produced(
                message instanceof PactMessage whole ? whole : PactMessage.json((String) message));
    }

    @Override
    public String snippet(MessageRequest request) {
        return MethodSnippet.of("@ProviderMessage", "PactMessage", request.description(), params(request));
    }

    private static Map<String, @Nullable Object> params(MessageRequest request) {
        Map<String, @Nullable Object> params = new LinkedHashMap<>();
        request.states().forEach(state -> params.putAll(state.params()));
        return params;
    }
}
