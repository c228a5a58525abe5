package dev.concordat.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Flags {@code sample.features.*}: what is switched on. A flag that is misspelt where it is asked for does not compile.
 *
 * @param contractPrices whether senders with a contract pay less than the list says
 */
@ConfigurationProperties("sample.features")
public record Features(@DefaultValue("true") boolean contractPrices) {}
