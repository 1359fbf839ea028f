package dev.kinora.server.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The six pixel sizes of the API. */
public enum VideoSize {
    W720_H1280(720, 1280),
    W1280_H720(1280, 720),
    W1024_H1792(1024, 1792),
    W1792_H1024(1792, 1024),
    W1080_H1920(1080, 1920),
    W1920_H1080(1920, 1080);

    private final int width;
    private final int height;

    VideoSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Pixels from left to right. */
    public int width() {
        return width;
    }

    /** Pixels from top to bottom. */
    public int height() {
        return height;
    }

    /** As the API writes it, for example {@code 720x1280}. */
    public String wire() {
        return width + "x" + height;
    }

    /** All sizes as the API writes them, in the order error texts list them. */
    public static List<String> wires() {
        return Arrays.stream(values()).map(VideoSize::wire).toList();
    }

    /** The size the API writes like that. */
    public static Optional<VideoSize> ofWire(String text) {
        return Arrays.stream(values()).filter(size -> size.wire().equals(text)).findFirst();
    }

    @Override
    public String toString() {
        return wire();
    }
}
