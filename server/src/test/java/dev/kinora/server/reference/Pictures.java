package dev.kinora.server.reference;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Pictures for tests, some of them made by hand. */
public final class Pictures {
    private Pictures() {}

    /** Red, green, blue and white quarters, from the upper left clockwise, as the file format of that name. */
    public static byte[] quarters(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.WHITE, Color.BLUE};
        for (int i = 0; i < 4; i++) {
            pen.setColor(colours[i]);
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, out)) {
                throw new AssertionError("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The letters of the quarters of a picture, from the upper left clockwise: r, g, b, w. */
    public static String letters(byte[] picture) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture));
        int w = read.getWidth();
        int h = read.getHeight();
        return letter(read, w / 8, h / 8)
                + letter(read, w * 7 / 8, h / 8)
                + letter(read, w * 7 / 8, h * 7 / 8)
                + letter(read, w / 8, h * 7 / 8);
    }

    /** A JPEG that says how it is to be turned. */
    public static byte[] turned(byte[] jpeg, int orientation, ByteOrder order) {
        byte[] tiff = exif(orientation, order);
        ByteBuffer segment = ByteBuffer.allocate(4 + 6 + tiff.length);
        segment.putShort((short) 0xffe1).putShort((short) (2 + 6 + tiff.length));
        segment.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(tiff);
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + segment.capacity());
        all.put(jpeg, 0, 2).put(segment.array()).put(jpeg, 2, jpeg.length - 2);
        return all.array();
    }

    /** A TIFF block with one other entry and an orientation. */
    public static byte[] exif(int orientation, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4).order(order);
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.ISO_8859_1));
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010f).putShort((short) 2).putInt(1).putInt(0);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return tiff.array();
    }

    /** A PNG of a few bytes that says it is that large. */
    public static byte[] bomb(int width, int height) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        png.writeBytes(chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2})
                        .array()));
        png.writeBytes(chunk("IDAT", zeros(1 << 20)));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    /** A PNG whose text unpacks to a gigabyte. */
    public static byte[] textBomb(byte[] png) {
        Deflater packer = new Deflater(9);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        byte[] chunk = new byte[1 << 20];
        byte[] out = new byte[1 << 16];
        for (int i = 0; i < 1024; i++) {
            packer.setInput(chunk);
            while (!packer.needsInput()) {
                packed.write(out, 0, packer.deflate(out));
            }
        }
        packer.finish();
        while (!packer.finished()) {
            packed.write(out, 0, packer.deflate(out));
        }
        packer.end();
        byte[] text = chunk("zTXt", packed.toByteArray());
        int afterHeader = 8 + 25;
        ByteBuffer all = ByteBuffer.allocate(png.length + text.length);
        return all.put(png, 0, afterHeader)
                .put(text)
                .put(png, afterHeader, png.length - afterHeader)
                .array();
    }

    static byte[] chunk(String type, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.ISO_8859_1));
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] zeros(int length) {
        Deflater packer = new Deflater(9);
        packer.setInput(new byte[length]);
        packer.finish();
        byte[] out = new byte[length / 100];
        int packed = packer.deflate(out);
        packer.end();
        return java.util.Arrays.copyOf(out, packed);
    }

    private static String letter(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        boolean red = colour.getRed() > 128;
        boolean green = colour.getGreen() > 128;
        boolean blue = colour.getBlue() > 128;
        if (red && green && blue) {
            return "w";
        }
        return red ? "r" : green ? "g" : blue ? "b" : "k";
    }
}
