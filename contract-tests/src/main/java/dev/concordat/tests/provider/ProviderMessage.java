package dev.concordat.tests.provider;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that produces a message (Pact specification, "Message Pacts"):
 *
 * <pre>{@code
 * @ProviderMessage("a parcel was delivered")
 * PactMessage delivered() { return PactMessage.json(...).with("topic", "deliveries"); }
 * }</pre>
 *
 * <p>Parameters are those of {@link ProviderState}; one of type {@link dev.concordat.tests.pact.MessageRequest} takes
 * everything. A returned {@code String} is a JSON message without metadata.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProviderMessage {

    /** The interaction's description in the pact; {@code {name}} stands for any text. */
    String value();
}
