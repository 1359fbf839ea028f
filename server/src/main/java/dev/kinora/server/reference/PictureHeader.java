package dev.kinora.server.reference;

import dev.kinora.media.StillSpec;
import dev.kinora.media.StillSpec.Format;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a picture says of itself before anything of it is decoded.
 *
 * @param format its kind
 * @param width pixels as they lie in the file, at least 1
 * @param height pixels as they lie in the file, at least 1
 * @param orientation how it is to be turned, 1 to 8 as EXIF counts
 */
record PictureHeader(Format format, int width, int height, int orientation) {
    private static final int MAX_EXIF = 1 << 16;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    /** Its size once it is turned. */
    StillSpec.Shown shown() {
        return orientation >= 5 ? new StillSpec.Shown(height, width) : new StillSpec.Shown(width, height);
    }

    /** Reads the header of a file of that format; empty when it is damaged or cut short. */
    static Optional<PictureHeader> read(Path file, Format format) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            PictureHeader header =
                    switch (format) {
                        case JPEG -> jpeg(in);
                        case PNG -> png(in);
                        case WEBP -> webp(in);
                    };
            return header.width > 0 && header.height > 0 ? Optional.of(header) : Optional.empty();
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    private static PictureHeader jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        int orientation = Exif.UPRIGHT;
        while (true) {
            int marker = marker(in);
            if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
                continue;
            }
            int length = in.readUnsignedShort() - 2;
            if (length < 0 || marker == 0xd9 || marker == 0xda) {
                throw new EOFException("no picture before the data");
            }
            if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                return new PictureHeader(Format.JPEG, in.readUnsignedShort(), height, orientation);
            }
            byte[] segment = in.readNBytes(length);
            if (marker == 0xe1 && orientation == Exif.UPRIGHT && startsWith(segment, EXIF)) {
                orientation = Exif.orientation(Arrays.copyOfRange(segment, EXIF.length, segment.length));
            }
        }
    }

    /** The next marker; bytes between two segments and fill bytes are skipped. */
    private static int marker(DataInputStream in) throws IOException {
        while (in.readUnsignedByte() != 0xff) {
            continue;
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xff) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static PictureHeader png(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        in.skipNBytes(8);
        int width = in.readInt();
        int height = in.readInt();
        in.skipNBytes(5 + 4);
        int orientation = Exif.UPRIGHT;
        try {
            for (String type = ""; !type.equals("IDAT"); ) {
                int length = in.readInt();
                type = fourCharacters(in);
                if (type.equals("eXIf") && length >= 0 && length <= MAX_EXIF) {
                    orientation = Exif.orientation(in.readNBytes(length));
                    break;
                }
                in.skipNBytes(Integer.toUnsignedLong(length) + 4);
            }
        } catch (EOFException cutShort) {
            // The decoder will say so.
        }
        return new PictureHeader(Format.PNG, width, height, orientation);
    }

    private static PictureHeader webp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        String type = fourCharacters(in);
        in.skipNBytes(4);
        return switch (type) {
            case "VP8 " -> {
                in.skipNBytes(6);
                int width = little(in, 2) & 0x3fff;
                yield new PictureHeader(Format.WEBP, width, little(in, 2) & 0x3fff, Exif.UPRIGHT);
            }
            case "VP8L" -> {
                in.skipNBytes(1);
                int bits = little(in, 4);
                yield new PictureHeader(Format.WEBP, (bits & 0x3fff) + 1, (bits >>> 14 & 0x3fff) + 1, Exif.UPRIGHT);
            }
            case "VP8X" -> {
                in.skipNBytes(4);
                int width = little(in, 3) + 1;
                int height = little(in, 3) + 1;
                yield new PictureHeader(Format.WEBP, width, height, webpOrientation(in));
            }
            default -> throw new EOFException("no picture");
        };
    }

    private static int webpOrientation(DataInputStream in) throws IOException {
        try {
            while (true) {
                String type = fourCharacters(in);
                long length = Integer.toUnsignedLong(little(in, 4));
                if (type.equals("EXIF") && length <= MAX_EXIF) {
                    byte[] block = in.readNBytes((int) length);
                    return Exif.orientation(
                            startsWith(block, EXIF) ? Arrays.copyOfRange(block, EXIF.length, block.length) : block);
                }
                in.skipNBytes(length + (length & 1));
            }
        } catch (EOFException none) {
            return Exif.UPRIGHT;
        }
    }

    private static int little(DataInputStream in, int bytes) throws IOException {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= in.readUnsignedByte() << 8 * i;
        }
        return value;
    }

    private static String fourCharacters(DataInputStream in) throws IOException {
        char[] four = new char[4];
        for (int i = 0; i < 4; i++) {
            four[i] = (char) in.readUnsignedByte();
        }
        return new String(four);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
