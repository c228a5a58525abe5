package dev.concordat.runtime.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a document are text: a byte order mark says most, then what is told beside them, then the document's
 * declaration (RFC 7303, 3); UTF-8 where none does (XML 1.0, 4.3.3).
 *
 * @param mark how many bytes are the mark
 */
record Encoding(Charset charset, int mark) {
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]{0,80}?\\bencoding\\s*=\\s*[\"']([A-Za-z][-A-Za-z0-9._]*)[\"']");

    /** A declaration is no longer, which is all in ASCII. */
    private static final int DECLARATION = 200;

    static Encoding of(byte[] xml, @Nullable Charset told) {
        int first = xml.length < 2 ? 0 : ((xml[0] & 0xFF) << 8) | (xml[1] & 0xFF);
        if (first == 0xFEFF) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (first == 0xFFFE) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (first == 0xEFBB && xml.length > 2 && xml[2] == (byte) 0xBF) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        return new Encoding(told == null ? declared(xml) : told, 0);
    }

    private static Charset declared(byte[] xml) {
        String start = new String(xml, 0, Math.min(xml.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new XmlException("", "the encoding " + declared.group(1) + " is not known");
        }
    }
}
