package dev.kinora.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The outermost boxes of an MP4, read without FFmpeg. At most {@value #MAX_BOXES} headers of 16 bytes are looked at,
 * whatever the file claims.
 *
 * @param recognised whether the file begins like an MP4
 * @param indexFirst whether the index ({@code moov}) comes before the media ({@code mdat})
 * @param whole whether no box claims to go on after the end of the file
 */
record Mp4(boolean recognised, boolean indexFirst, boolean whole) {
    private static final int MAX_BOXES = 4096;
    private static final int HEADER = 16;

    /** Reads the outermost boxes; a file that is no MP4 is not recognised and counts as whole. */
    static Mp4 read(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            boolean recognised = false;
            boolean index = false;
            boolean indexFirst = false;
            long at = 0;
            for (int boxes = 0; boxes < MAX_BOXES && at + 8 <= size; boxes++) {
                ByteBuffer header = header(channel, at);
                String type =
                        StandardCharsets.ISO_8859_1.decode(header.slice(4, 4)).toString();
                if (boxes == 0 && !type.equals("ftyp")) {
                    return new Mp4(false, false, true);
                }
                recognised = true;
                if (type.equals("moov")) {
                    index = true;
                }
                if (type.equals("mdat") && index) {
                    indexFirst = true;
                }
                long length = length(header, size - at);
                if (length < 8) {
                    return new Mp4(true, indexFirst, false);
                }
                at += length;
                if (type.equals("mdat") && !index) {
                    return new Mp4(true, false, at <= size);
                }
            }
            return new Mp4(recognised, indexFirst, at <= size);
        }
    }

    private static ByteBuffer header(SeekableByteChannel channel, long at) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        channel.position(at);
        while (header.hasRemaining() && channel.read(header) >= 0) {
            continue;
        }
        return header.clear();
    }

    /** Length of a box; 1 says that 64 bits follow, 0 that it reaches to the end of the file. */
    private static long length(ByteBuffer header, long rest) {
        long length = Integer.toUnsignedLong(header.getInt(0));
        if (length == 0) {
            return rest;
        }
        return length == 1 ? Math.min(header.getLong(8), Long.MAX_VALUE / 2) : length;
    }
}
