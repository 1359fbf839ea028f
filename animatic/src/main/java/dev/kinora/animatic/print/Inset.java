package dev.kinora.animatic.print;

import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Surface;

/**
 * A picture that is laid over frames, as luma, colour and cover. Only rows that hold anything are kept.
 *
 * @param top first row, even
 * @param rows even
 * @param luma full size, multiplied by cover
 * @param cover full size, 0 to 255
 * @param u half size, multiplied by cover
 * @param v half size, multiplied by cover
 * @param half cover at half size
 */
record Inset(int top, int rows, byte[] luma, byte[] cover, byte[] u, byte[] v, byte[] half) {
    static Inset of(Surface surface, int w, int h) {
        byte[] bgra;
        try (Bitmap bitmap = new Bitmap()) {
            ImageInfo info = new ImageInfo(w, h, ColorType.BGRA_8888, ColorAlphaType.PREMUL);
            bitmap.allocPixels(info);
            surface.readPixels(bitmap, 0, 0);
            bgra = bitmap.readPixels();
        }
        int top = 0;
        while (top < h - 2 && blank(bgra, top, w)) {
            top += 2;
        }
        int bottom = h;
        while (bottom > top + 2 && blank(bgra, bottom - 2, w)) {
            bottom -= 2;
        }
        return of(bgra, w, top, bottom - top);
    }

    private static boolean blank(byte[] bgra, int row, int w) {
        for (int i = row * w; i < (row + 2) * w; i++) {
            if (bgra[4 * i + 3] != 0) {
                return false;
            }
        }
        return true;
    }

    private static Inset of(byte[] bgra, int w, int top, int rows) {
        int hw = w / 2;
        Inset inset = new Inset(
                top,
                rows,
                new byte[w * rows],
                new byte[w * rows],
                new byte[hw * rows / 2],
                new byte[hw * rows / 2],
                new byte[hw * rows / 2]);
        for (int y = 0; y < rows; y += 2) {
            for (int x = 0; x < w; x += 2) {
                inset.take(bgra, w, x, y);
            }
        }
        return inset;
    }

    private void take(byte[] bgra, int w, int x, int y) {
        double us = 0;
        double vs = 0;
        int covers = 0;
        for (int k = 0; k < 4; k++) {
            int at = (y + (k >> 1)) * w + x + (k & 1);
            int from = 4 * ((top + y + (k >> 1)) * w + x + (k & 1));
            double b = (bgra[from] & 255) / 255.0;
            double g = (bgra[from + 1] & 255) / 255.0;
            double r = (bgra[from + 2] & 255) / 255.0;
            int a = bgra[from + 3] & 255;
            double l = 0.2126 * r + 0.7152 * g + 0.0722 * b;
            luma[at] = (byte) Math.round(16 * a / 255.0 + 219 * l);
            cover[at] = (byte) a;
            us += (b - l) / 1.8556;
            vs += (r - l) / 1.5748;
            covers += a;
        }
        int c = y / 2 * (w / 2) + x / 2;
        double whole = covers / 4.0;
        half[c] = (byte) Math.round(whole);
        u[c] = (byte) Math.round(Math.max(0, Math.min(255, 128 * whole / 255 + 224 * us / 4)));
        v[c] = (byte) Math.round(Math.max(0, Math.min(255, 128 * whole / 255 + 224 * vs / 4)));
    }

    /**
     * Lays it over a frame of {@code w} by {@code h}.
     *
     * @param alpha 0 to 256
     */
    void over(byte[] i420, int w, int h, int alpha) {
        if (alpha <= 0) {
            return;
        }
        lay(i420, top * w, luma, cover, alpha);
        int u0 = w * h;
        int at = top / 2 * (w / 2);
        lay(i420, u0 + at, u, half, alpha);
        lay(i420, u0 + u0 / 4 + at, v, half, alpha);
    }

    private static void lay(byte[] plane, int from, byte[] value, byte[] cover, int alpha) {
        for (int i = 0; i < value.length; i++) {
            int a = cover[i] & 255;
            if (a != 0) {
                int now = plane[from + i] & 255;
                int then = (value[i] & 255) + now * (255 - a) / 255;
                plane[from + i] = (byte) (now + ((then - now) * alpha >> 8));
            }
        }
    }
}
