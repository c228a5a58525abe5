package dev.concordat.core.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a document are text: a byte order mark says most, then what is told beside them, then the document's
 * declaration (RFC 7303, 3); UTF-8 where none does (XML 1.0, 4.3.3). Not left to the parser of the JDK, which replaces
 * some wrong bytes in silence and prints of others to the console.
 *
 * @param mark how many bytes are the mark
 */
record XmlEncoding(Charset charset, int mark) {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]{0,80}?\\bencoding\\s*=\\s*[\"']([A-Za-z][-A-Za-z0-9._]*)[\"']");

    /** A declaration is no longer, which is all in ASCII. */
    private static final int DECLARATION = 200;

    /**
     * The encoding of a document.
     *
     * @param told the charset beside the bytes; null: none was
     * @throws IllegalArgumentException if there is no such charset
     */
    static XmlEncoding of(byte[] bytes, @Nullable String told) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if (first == 0xFEFF) {
            return new XmlEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (first == 0xFFFE) {
            return new XmlEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (first == 0xEFBB && bytes.length > 2 && bytes[2] == (byte) 0xBF) {
            return new XmlEncoding(StandardCharsets.UTF_8, 3);
        }
        return new XmlEncoding(Charset.forName(told == null ? declared(bytes) : told), 0);
    }

    private static String declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start);
        return declared.find() ? declared.group(1) : "UTF-8";
    }

    /** The text of the document; an exception where bytes are of another encoding. */
    String text(byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                .toString();
    }
}
