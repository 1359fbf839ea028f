package dev.kinora.server.http.chunk;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataReader;
import io.helidon.http.DirectHandler;
import io.helidon.http.RequestException;
import java.util.OptionalLong;

/**
 * What one connection receives, with every large chunk shown as several small ones.
 *
 * <p>The web server holds a whole chunk in memory before anybody sees a byte of it, so one chunk of two gigabytes would
 * fill the heap. It reads a chunk by three calls: a line with the size, that many bytes, and the line end after them.
 * Only chunks are read by {@link #readLine}. Not thread-safe.
 */
final class PieceReader extends DataReader {
    private static final int PIECE = 64 * 1024;
    private static final int MAX_LINE = 4 * 1024;
    private static final int MAX_TRAILERS = 64;
    private static final int LINE_END = 2;

    private long left;
    private boolean insideChunk;
    private boolean afterLastChunk;

    PieceReader(DataReader connection) {
        super(() -> {
            connection.ensureAvailable();
            return connection.readBytes(connection.available());
        });
    }

    /** The size of the next piece in hexadecimal; after the last chunk, the empty line that ends the body. */
    @Override
    public String readLine() {
        if (afterLastChunk) {
            skipTrailers();
            afterLastChunk = false;
            return "";
        }
        if (left == 0) {
            left = size(line()).orElseThrow(PieceReader::unreadable);
            afterLastChunk = left == 0;
        }
        long piece = Math.min(left, PIECE);
        left -= piece;
        return Long.toHexString(piece);
    }

    @Override
    public BufferData readBuffer(int length) {
        BufferData piece = super.readBuffer(length);
        insideChunk = left > 0;
        return piece;
    }

    /** There is no line end between two pieces of one chunk. */
    @Override
    public void skip(int length) {
        if (insideChunk) {
            insideChunk = false;
        } else {
            super.skip(length);
        }
    }

    private void skipTrailers() {
        for (int i = 0; !line().isEmpty(); i++) {
            if (i == MAX_TRAILERS) {
                throw unreadable();
            }
        }
    }

    private String line() {
        int length;
        try {
            length = findNewLine(MAX_LINE);
        } catch (IncorrectNewLineException e) {
            throw unreadable();
        }
        if (length >= MAX_LINE) {
            throw unreadable();
        }
        String line = readAsciiString(length);
        super.skip(LINE_END);
        return line;
    }

    /** A chunk's size; what may stand behind a semicolon has no meaning here. */
    private static OptionalLong size(String line) {
        int semicolon = line.indexOf(';');
        String digits = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
        boolean readable = !digits.isEmpty()
                && digits.length() < Long.BYTES * 2
                && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return readable ? OptionalLong.of(Long.parseLong(digits, 16)) : OptionalLong.empty();
    }

    private static RequestException unreadable() {
        return RequestException.builder()
                .type(DirectHandler.EventType.BAD_REQUEST)
                .message("a chunk of the body has no readable size")
                .setKeepAlive(false)
                .build();
    }
}
