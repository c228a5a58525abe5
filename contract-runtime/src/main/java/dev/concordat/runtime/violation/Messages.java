package dev.concordat.runtime.violation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The texts of {@code messages.properties}, one for each keyword. */
final class Messages {
    private static final String NAME = "dev.concordat.runtime.violation.messages";

    private Messages() {}

    static String of(Locale language, String keyword, @Nullable String limit) {
        ResourceBundle texts = texts(language);
        String key = texts.containsKey(keyword) ? keyword : limit == null ? "other" : "rule";
        return new MessageFormat(texts.getString(key), Locale.ROOT)
                .format(new Object[] {limit == null ? "" : limit, keyword});
    }

    /**
     * English where the wanted language is missing, not the machine's: the same request has the same answer everywhere. A
     * {@link ResourceBundle.Control} would say so, but is not allowed in named modules.
     */
    private static ResourceBundle texts(Locale language) {
        ResourceBundle found = ResourceBundle.getBundle(NAME, language);
        String spoken = found.getLocale().getLanguage();
        return spoken.isEmpty() || spoken.equals(language.getLanguage())
                ? found
                : ResourceBundle.getBundle(NAME, Locale.ROOT);
    }
}
