package dev.kinora.server.reference;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of a picture's EXIF data that matters here: how it is to be turned. */
final class Exif {
    /** Shown as it lies. */
    static final int UPRIGHT = 1;

    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private Exif() {}

    /** The orientation, 1 to 8, that a TIFF block tells; 1 when it tells none or is damaged. */
    static int orientation(byte[] tiff) {
        if (tiff.length < 8) {
            return UPRIGHT;
        }
        ByteBuffer block = ByteBuffer.wrap(tiff);
        if (tiff[0] == 'I' && tiff[1] == 'I') {
            block.order(ByteOrder.LITTLE_ENDIAN);
        } else if (tiff[0] != 'M' || tiff[1] != 'M') {
            return UPRIGHT;
        }
        long directory = Integer.toUnsignedLong(block.getInt(4));
        if (block.getShort(2) != 42 || directory + 2 > tiff.length) {
            return UPRIGHT;
        }
        int entries = Short.toUnsignedInt(block.getShort((int) directory));
        for (int i = 0; i < entries; i++) {
            long at = directory + 2 + (long) i * ENTRY;
            if (at + ENTRY > tiff.length) {
                return UPRIGHT;
            }
            int entry = (int) at;
            if (Short.toUnsignedInt(block.getShort(entry)) == ORIENTATION && block.getShort(entry + 2) == SHORT) {
                int value = Short.toUnsignedInt(block.getShort(entry + 8));
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
