package dev.kinora.animatic.film;

import java.awt.image.BufferedImage;

/** Single frames as pictures, for looking at. */
public final class Still {
    private Still() {}

    /** Frame {@code n} of a painting as an RGB picture. */
    public static BufferedImage of(Painting painting, int n) {
        int w = painting.width();
        int h = painting.height();
        byte[] i420 = new byte[w * h * 3 / 2];
        try (Painting.Painter painter = painting.open()) {
            painter.paint(n, i420);
        }
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double luma = 1.164 * ((i420[y * w + x] & 255) - 16);
                int c = (y / 2) * (w / 2) + x / 2;
                double u = (i420[w * h + c] & 255) - 128;
                double v = (i420[w * h * 5 / 4 + c] & 255) - 128;
                int r = clamp(luma + 1.793 * v);
                int g = clamp(luma - 0.213 * u - 0.533 * v);
                int b = clamp(luma + 2.112 * u);
                image.setRGB(x, y, r << 16 | g << 8 | b);
            }
        }
        return image;
    }

    private static int clamp(double v) {
        return (int) Math.max(0, Math.min(255, Math.round(v)));
    }
}
