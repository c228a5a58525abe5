package dev.concordat.runtime.violation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The texts of {@code messages.properties}, one for each keyword, in English unless the class path has more. */
final class Messages {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("dev.concordat.runtime.violation.messages", Locale.ROOT);

    private Messages() {}

    static String of(String keyword, @Nullable String limit) {
        String key = BUNDLE.containsKey(keyword) ? keyword : "other";
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT)
                .format(new Object[] {limit == null ? "" : limit, keyword});
    }
}
