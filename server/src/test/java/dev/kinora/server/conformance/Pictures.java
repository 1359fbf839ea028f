package dev.kinora.server.conformance;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Images to send. */
final class Pictures {
    private Pictures() {}

    static byte[] png(int width, int height) {
        return of("png", width, height);
    }

    /** An image in a format that Java writes: {@code png}, {@code jpg}, {@code gif}, {@code bmp}. */
    static byte[] of(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.BLUE));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new AssertionError("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG that promises a picture and ends before it. */
    static byte[] broken(int width, int height) {
        byte[] whole = png(width, height);
        return Arrays.copyOf(whole, 60);
    }

    static String dataUrl(String type, byte[] image) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(image);
    }
}
