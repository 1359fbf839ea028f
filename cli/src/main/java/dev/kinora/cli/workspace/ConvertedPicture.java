package dev.kinora.cli.workspace;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture of a format that servers do not take, as a PNG: the first picture of a GIF, or a BMP, what shines through
 * being black. The JDK reads both, so no library comes along for it.
 *
 * @param file the PNG, removed when the program ends
 * @param format what it was, {@code gif} or {@code bmp}
 */
record ConvertedPicture(Path file, String format) {
    private static final Set<String> FORMATS = Set.of("gif", "bmp");
    private static final long MAX_PIXELS = 40_000_000;

    /** The picture, if the file holds one of these formats. */
    static Optional<ConvertedPicture> of(Path file) throws IOException {
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                reader.setInput(in, true, true);
                return FORMATS.contains(format) && fits(reader)
                        ? Optional.of(new ConvertedPicture(png(reader.read(0)), format))
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("damaged", e);
        }
    }

    private static boolean fits(ImageReader reader) throws IOException {
        return (long) reader.getWidth(0) * reader.getHeight(0) <= MAX_PIXELS;
    }

    private static Path png(BufferedImage picture) throws IOException {
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.BLACK, null);
        graphics.dispose();
        Path file = Files.createTempFile("kinora-reference", ".png");
        file.toFile().deleteOnExit();
        ImageIO.write(opaque, "png", file.toFile());
        return file;
    }
}
