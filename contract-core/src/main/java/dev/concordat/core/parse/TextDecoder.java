package dev.concordat.core.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes a document: UTF-8, or what its byte order mark or zero bytes tell (YAML 1.2.2, 5.2). */
final class TextDecoder {

    private TextDecoder() {}

    static String decode(byte[] bytes) throws ParseFailure {
        Charset charset = charset(bytes);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            throw new ParseFailure(
                    "not-unicode",
                    String.format("byte %d (0x%02x) is not valid %s", in.position(), bytes[in.position()], charset),
                    TextPosition.of(text, text.length()));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        int a = at(bytes, 0);
        int b = at(bytes, 1);
        int c = at(bytes, 2);
        int d = at(bytes, 3);
        if ((a == 0 && b == 0 && c == 0xFE && d == 0xFF) || (a == 0 && b == 0 && c == 0 && d > 0)) {
            return Charset.forName("UTF-32BE");
        }
        if ((a == 0xFF && b == 0xFE && c == 0 && d == 0) || (a > 0 && b == 0 && c == 0 && d == 0)) {
            return Charset.forName("UTF-32LE");
        }
        if ((a == 0xFE && b == 0xFF) || (a == 0 && b > 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if ((a == 0xFF && b == 0xFE) || (a > 0 && b == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }
}
