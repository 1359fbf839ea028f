package dev.kinora.animatic.paint;

import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.Image;
import io.github.humbleui.types.Rect;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The premultiplied pixels of a picture where they lie, and which part of each row is not empty. */
public final class PixelRows {
    final int width;
    final int height;
    private final MemorySegment memory;
    private final long stride;
    private final short[] first;
    private final short[] end;

    private PixelRows(MemorySegment memory, int width, int height, long stride) {
        this.memory = memory;
        this.width = width;
        this.height = height;
        this.stride = stride;
        first = new short[height];
        end = new short[height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            read(y, 0, width, row, 0);
            int a = 0;
            while (a < width && row[a] == 0) {
                a++;
            }
            int b = width;
            while (b > a && row[b - 1] == 0) {
                b--;
            }
            first[y] = (short) a;
            end[y] = (short) b;
        }
    }

    /**
     * The pixels of a part of a surface as they are now.
     *
     * @param memory of a surface of {@code across} pixels a row
     * @param part whole pixels, inside the surface
     */
    public static PixelRows of(MemorySegment memory, int across, Rect part) {
        long first = 4L * ((long) part.getTop() * across + (long) part.getLeft());
        return new PixelRows(memory.asSlice(first), (int) part.getWidth(), (int) part.getHeight(), 4L * across);
    }

    /** The pixels of a raster picture, good while it is kept; empty when they cannot be reached or are of another kind. */
    static Optional<PixelRows> of(Image image) {
        @Nullable ByteBuffer bytes = image.peekPixels();
        if (bytes == null
                || image.getWidth() >= Short.MAX_VALUE
                || image.getImageInfo().getBytesPerPixel() != 4
                || image.getImageInfo().getColorAlphaType() == ColorAlphaType.UNPREMUL) {
            return Optional.empty();
        }
        return Optional.of(new PixelRows(
                MemorySegment.ofBuffer(bytes),
                image.getWidth(),
                image.getHeight(),
                image.getImageInfo().getMinRowBytes()));
    }

    /** First column of row {@code y} that is not empty. */
    int first(int y) {
        return first[y];
    }

    /** One more than the last column of row {@code y} that is not empty. */
    int end(int y) {
        return end[y];
    }

    /** Copies {@code n} pixels of row {@code y} from column {@code x} on. */
    void read(int y, int x, int n, int[] into, int at) {
        MemorySegment.copy(memory, ValueLayout.JAVA_INT, y * stride + 4L * x, into, at, n);
    }
}
