package dev.concordat.sample.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code sample.cors.*}.
 *
 * @param origins whose pages may call the service from a browser, such as {@code https://shop.example}; none by default
 */
@ConfigurationProperties("sample.cors")
public record CorsProperties(@DefaultValue List<String> origins) {

    public CorsProperties {
        origins = List.copyOf(origins);
    }
}
