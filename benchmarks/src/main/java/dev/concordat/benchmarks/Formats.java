package dev.concordat.benchmarks;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hand-written parsers of two string formats, strict where the JDK's are lenient; null means not in the format. */
final class Formats {
    private static final byte[] HEX = hexDigits();

    /** RFC 9562 section 4: 8-4-4-4-12 hex digits. {@link UUID#fromString} also takes {@code 1-1-1-1-1}. */
    static @Nullable UUID uuid(CharSequence text) {
        if (text.length() != 36
                || text.charAt(8) != '-'
                || text.charAt(13) != '-'
                || text.charAt(18) != '-'
                || text.charAt(23) != '-') {
            return null;
        }
        long a = hex(text, 0, 8);
        long b = hex(text, 9, 13);
        long c = hex(text, 14, 18);
        long d = hex(text, 19, 23);
        long e = hex(text, 24, 36);
        return (a | b | c | d | e) < 0 ? null : new UUID(a << 32 | b << 16 | c, d << 48 | e);
    }

    /** RFC 3339 section 5.6 date-time, but no leap second. {@link OffsetDateTime#parse} also takes a time without seconds. */
    static @Nullable OffsetDateTime dateTime(CharSequence text) {
        int length = text.length();
        if (length < 20
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || (text.charAt(10) | 0x20) != 't'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, 16);
        int second = digits(text, 17, 19);
        int at = 19;
        int nano = 0;
        if (text.charAt(at) == '.') {
            int start = ++at;
            while (at < length && isDigit(text.charAt(at))) {
                at++;
            }
            nano = fraction(text, start, at);
        }
        ZoneOffset offset = offset(text, at);
        if ((year | month | day | hour | minute | second | nano) < 0 || offset == null) {
            return null;
        }
        try {
            return OffsetDateTime.of(year, month, day, hour, minute, second, nano, offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int fraction(CharSequence text, int start, int end) {
        if (start == end) {
            return -1;
        }
        int nano = digits(text, start, Math.min(end, start + 9));
        for (int i = end - start; i < 9; i++) {
            nano *= 10;
        }
        return nano;
    }

    private static @Nullable ZoneOffset offset(CharSequence text, int at) {
        int rest = text.length() - at;
        if (rest == 1 && (text.charAt(at) | 0x20) == 'z') {
            return ZoneOffset.UTC;
        }
        if (rest != 6 || text.charAt(at + 3) != ':') {
            return null;
        }
        char sign = text.charAt(at);
        int hour = digits(text, at + 1, at + 3);
        int minute = digits(text, at + 4, at + 6);
        if ((sign != '+' && sign != '-') || (hour | minute) < 0 || hour > 17 || minute > 59) {
            return null;
        }
        int seconds = hour * 3600 + minute * 60;
        return ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
    }

    private static int digits(CharSequence text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static long hex(CharSequence text, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? HEX[c] : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    private static byte[] hexDigits() {
        byte[] digits = new byte[128];
        Arrays.fill(digits, (byte) -1);
        for (int i = 0; i < 16; i++) {
            digits[Character.toLowerCase(Character.forDigit(i, 16))] = (byte) i;
            digits[Character.toUpperCase(Character.forDigit(i, 16))] = (byte) i;
        }
        return digits;
    }

    private Formats() {}
}
