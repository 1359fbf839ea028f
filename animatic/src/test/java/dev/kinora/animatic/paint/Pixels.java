package dev.kinora.animatic.paint;

import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.ImageInfo;

/** The pixels of a picture, not premultiplied. */
final class Pixels {
    private final Bitmap bitmap = new Bitmap();
    final int width;
    final int height;

    Pixels(Art art) {
        width = art.image().getWidth();
        height = art.image().getHeight();
        bitmap.allocPixels(ImageInfo.makeN32Premul(width, height));
        art.image().readPixels(bitmap);
    }

    int at(int x, int y) {
        return bitmap.getColor(x, y);
    }

    /** Whether anything is drawn in the rectangle. */
    boolean any(int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (Colours.alpha(at(x, y)) > 2) {
                    return true;
                }
            }
        }
        return false;
    }
}
