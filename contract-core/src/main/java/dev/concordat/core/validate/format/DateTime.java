package dev.concordat.core.validate.format;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RFC 3339, 5.6: dates and times, leap seconds included. */
final class DateTime {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern TIME =
            Pattern.compile("([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.[0-9]+)?(?:[zZ]|([+-])([0-9]{2}):([0-9]{2}))");
    private static final int MINUTES_OF_DAY = 24 * 60;

    private DateTime() {}

    static boolean isDate(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        int month = Integer.parseInt(matcher.group(2));
        int day = Integer.parseInt(matcher.group(3));
        return month >= 1
                && month <= 12
                && day >= 1
                && day
                        <= YearMonth.of(Integer.parseInt(matcher.group(1)), month)
                                .lengthOfMonth();
    }

    static boolean isTime(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = Integer.parseInt(matcher.group(2));
        int second = Integer.parseInt(matcher.group(3));
        int offset = 0;
        if (matcher.group(4) != null) {
            int offsetHour = Integer.parseInt(matcher.group(5));
            int offsetMinute = Integer.parseInt(matcher.group(6));
            if (offsetHour > 23 || offsetMinute > 59) {
                return false;
            }
            offset = (offsetHour * 60 + offsetMinute) * (matcher.group(4).equals("-") ? -1 : 1);
        }
        if (hour > 23 || minute > 59 || second > 60) {
            return false;
        }
        // A leap second is the last one of a day in UTC (RFC 3339, 5.7).
        int utc = Math.floorMod(hour * 60 + minute - offset, MINUTES_OF_DAY);
        return second < 60 || utc == MINUTES_OF_DAY - 1;
    }

    static boolean isDateTime(String text) {
        return text.length() > 11
                && (text.charAt(10) == 'T' || text.charAt(10) == 't')
                && isDate(text.substring(0, 10))
                && isTime(text.substring(11));
    }
}
