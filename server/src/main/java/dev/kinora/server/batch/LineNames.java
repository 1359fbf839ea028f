package dev.kinora.server.batch;

import dev.kinora.server.model.BatchId;
import dev.kinora.server.model.BatchLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The names of a line's answer; the same whenever they are asked for. */
final class LineNames {
    private static final HexFormat HEX = HexFormat.of();

    private LineNames() {}

    static LineFormat.Envelope envelope(BatchId batch, BatchLine line) {
        byte[] digest = sha256(batch + ":" + line.number());
        return new LineFormat.Envelope(
                "batch_req_" + HEX.formatHex(digest, 0, 16), line.customId(), "req_" + HEX.formatHex(digest, 16, 32));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("every Java has SHA-256", e);
        }
    }
}
