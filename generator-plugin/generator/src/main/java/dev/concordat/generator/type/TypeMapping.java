package dev.concordat.generator.type;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A user's own Java class for values of the contract. Written {@code WHAT=CLASS} or {@code WHAT=CLASS@CODEC}:
 *
 * <ul>
 *   <li>{@code integer}: all values of a JSON type
 *   <li>{@code string:money}: of a JSON type with a format
 *   <li>{@code Money}, {@code #/components/schemas/Money}: of a schema, by the name of the component or by its place
 *   <li>{@code Order#total}: of a property, by the name of the component that has it
 * </ul>
 *
 * @param what which values
 * @param javaClass full name of the class, which is not generated
 * @param codec full name of the constant that reads and writes it: a {@code Scalar} for strings, numbers and booleans,
 *     any {@code Codec} for others
 */
public record TypeMapping(String what, String javaClass, String codec) {

    private static final String NAME = "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+";
    private static final String QUALIFIED = "(" + NAME + "(?:\\." + NAME + ")++)\\s*";
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*([^=]++)=\\s*" + QUALIFIED + "(?:@\\s*" + QUALIFIED + ")?");

    /**
     * Reads what users write.
     *
     * @throws IllegalArgumentException if it is no mapping; the message says what one looks like
     */
    public static TypeMapping of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + written + "\" is no type mapping: write WHAT=CLASS or"
                    + " WHAT=CLASS@CODEC with full names, string:money=com.example.Money@com.example.Codecs.MONEY");
        }
        String javaClass = matcher.group(2);
        String codec = matcher.group(3) == null ? javaClass + ".CODEC" : matcher.group(3);
        return new TypeMapping(matcher.group(1).strip(), javaClass, codec);
    }
}
