package dev.concordat.runtime.violation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The texts of {@code messages.properties}, one for each keyword. */
final class Messages {
    private static final String NAME = "dev.concordat.runtime.violation.messages";

    /** Not the machine's language where the wanted one is missing: the same request has the same answer everywhere. */
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    static String of(Locale language, String keyword, @Nullable String limit) {
        ResourceBundle texts = ResourceBundle.getBundle(NAME, language, ENGLISH_ELSE);
        String key = texts.containsKey(keyword) ? keyword : "other";
        return new MessageFormat(texts.getString(key), Locale.ROOT)
                .format(new Object[] {limit == null ? "" : limit, keyword});
    }
}
