package dev.kinora.server.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a file into its lines, one after the other, within one buffer. Blank lines are counted and left out; a byte order
 * mark at the start is left out. Not thread-safe.
 */
final class LineReader {
    private static final int CHUNK = 64 * 1024;
    private static final int LARGE = 1 << 20;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** A line of the file. */
    sealed interface Line {
        /** Counted from 1. */
        int number();

        /**
         * A line that fits.
         *
         * @param start its first byte in the file
         * @param buffer holds its bytes from 0 on, until the next line is read
         * @param length of the line, without its end and the blanks before that
         */
        record Whole(int number, long start, byte[] buffer, int length) implements Line {}

        /** A line with more bytes than allowed. */
        record TooLong(int number) implements Line {}
    }

    private final InputStream in;
    private final int maxLineBytes;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int end;
    private byte[] line = new byte[CHUNK];
    private int length;
    private boolean tooLong;
    private long offset;
    private int number;

    LineReader(InputStream in, int maxLineBytes) {
        this.in = in;
        this.maxLineBytes = maxLineBytes;
    }

    /** The next line that is not blank; empty at the end of the file. */
    Optional<Line> next() throws IOException {
        if (line.length > LARGE) {
            line = new byte[CHUNK];
        }
        while (true) {
            long start = offset;
            if (!readOne()) {
                return Optional.empty();
            }
            number++;
            int mark = number == 1 ? dropMark() : 0;
            if (tooLong) {
                return Optional.of(new Line.TooLong(number));
            }
            dropBlanks();
            if (length > 0) {
                return Optional.of(new Line.Whole(number, start + mark, line, length));
            }
        }
    }

    /** Reads up to the end of a line; false when there is nothing any more. */
    private boolean readOne() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (position < end || refill()) {
            any = true;
            int stop = position;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            append(stop - position);
            offset += stop - position;
            position = stop;
            if (stop < end) {
                position++;
                offset++;
                return true;
            }
        }
        return any;
    }

    private boolean refill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(chunk, 0, chunk.length));
        return end > 0;
    }

    private void append(int count) {
        tooLong |= count > maxLineBytes - length;
        if (tooLong) {
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(maxLineBytes, Math.max(2L * line.length, length + count)));
        }
        System.arraycopy(chunk, position, line, length, count);
        length += count;
    }

    private int dropMark() {
        int size = BYTE_ORDER_MARK.length;
        if (length < size || !Arrays.equals(line, 0, size, BYTE_ORDER_MARK, 0, size)) {
            return 0;
        }
        length -= size;
        System.arraycopy(line, size, line, 0, length);
        return size;
    }

    private void dropBlanks() {
        while (length > 0 && isBlank(line[length - 1])) {
            length--;
        }
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }
}
