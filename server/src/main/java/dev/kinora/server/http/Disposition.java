package dev.kinora.server.http;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The {@code Content-Disposition} header of a download; whatever the name, the header stays one header. */
final class Disposition {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** What RFC 5987 lets stand as it is, beside letters and digits. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Disposition() {}

    /** Asks a browser to save the answer under that name; a name beyond ASCII is sent a second time, encoded. */
    static String attachment(String name) {
        StringBuilder ascii = new StringBuilder();
        boolean exact = true;
        for (int point : name.codePoints().toArray()) {
            boolean plain = point >= ' ' && point < 127 && point != '"' && point != '\\' && point != '%';
            ascii.append(plain ? (char) point : '_');
            exact &= plain;
        }
        String header = "attachment; filename=\"" + ascii + "\"";
        return exact ? header : header + "; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (b >= '0' && b <= '9')
                    || (b >= 'A' && b <= 'Z')
                    || (b >= 'a' && b <= 'z')
                    || (b > 0 && PLAIN.indexOf(b) >= 0);
            if (plain) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}
