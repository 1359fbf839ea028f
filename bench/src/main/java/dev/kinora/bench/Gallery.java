package dev.kinora.bench;

import dev.kinora.animatic.engine.Plan;
import dev.kinora.animatic.film.Filmed;
import dev.kinora.animatic.film.Painting;
import dev.kinora.animatic.film.Repertoires;
import dev.kinora.animatic.film.Still;
import dev.kinora.animatic.print.Prints;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Scene;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Renders prompts to contact sheets, a few frames a clip, so that pictures can be looked at.
 *
 * <p>Arguments: a file with one prompt a line ({@code WxH|seconds|seed|prompt}, or the prompt alone; {@code #} starts a
 * comment), an output folder (one sheet a prompt) or {@code .jpg} file (all in one), and optionally frames a clip (default 5), the width of one
 * frame (default 480) and, for one file, clips side by side (default 1).
 */
public final class Gallery {
    private static final int GAP = 6;

    private Gallery() {}

    private record Entry(Frame frame, long seed, String prompt) {}

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("usage: gallery PROMPTS FOLDER [FRAMES] [WIDTH]");
        }
        int frames = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        int width = args.length > 3 ? Integer.parseInt(args[3]) : 480;
        Path out = Path.of(args[1]);
        List<BufferedImage> sheets = new ArrayList<>();
        for (Entry entry : read(Path.of(args[0]))) {
            long start = System.nanoTime();
            sheets.add(sheet(entry, frames, width));
            System.out.printf(
                    "%02d  %5d ms  %s%n", sheets.size(), (System.nanoTime() - start) / 1_000_000, entry.prompt());
        }
        if (args[1].endsWith(".jpg")) {
            write(stacked(sheets, args.length > 4 ? Integer.parseInt(args[4]) : 1), out);
        } else {
            Files.createDirectories(out);
            for (int i = 0; i < sheets.size(); i++) {
                write(sheets.get(i), out.resolve(String.format("%02d.jpg", i + 1)));
            }
        }
    }

    private static BufferedImage stacked(List<BufferedImage> sheets, int columns) {
        int w = sheets.stream().mapToInt(BufferedImage::getWidth).max().orElse(1);
        int h = sheets.stream().mapToInt(BufferedImage::getHeight).max().orElse(1);
        int rows = (sheets.size() + columns - 1) / columns;
        BufferedImage all = new BufferedImage(w * columns, h * rows, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = all.createGraphics();
        for (int i = 0; i < sheets.size(); i++) {
            g.drawImage(sheets.get(i), i % columns * w, i / columns * h, null);
        }
        g.dispose();
        return all;
    }

    private static List<Entry> read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\\|", 4);
            boolean full = cells.length == 4;
            String[] size = (full ? cells[0] : "1280x720").split("x", -1);
            int seconds = full ? Integer.parseInt(cells[1].trim()) : 4;
            entries.add(new Entry(
                    new Frame(Integer.parseInt(size[0].trim()), Integer.parseInt(size[1].trim()), 30, seconds * 30),
                    full ? Long.parseLong(cells[2].trim()) : 1,
                    (full ? cells[3] : line).trim()));
        }
        return entries;
    }

    private static BufferedImage sheet(Entry entry, int frames, int width) {
        Frame f = entry.frame();
        int height = width * f.height() / f.width();
        int caption = 26;
        BufferedImage sheet =
                new BufferedImage(frames * (width + GAP) + GAP, height + 2 * GAP + caption, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        Plan plan = Plan.of(entry.prompt(), f, entry.seed());
        for (int i = 0; i < frames; i++) {
            int at = frames == 1 ? f.frames() / 2 : (int) Math.round((f.frames() - 1) * (i / (frames - 1.0)));
            BufferedImage frame = frame(plan, at);
            int x = GAP + i * (width + GAP);
            BufferedImage half = frame.getWidth() > 2 * width ? scaled(frame, 2 * width, 2 * height) : frame;
            g.drawImage(half, x, GAP, width, height, null);
        }
        g.setColor(new Color(0xD8D8D8));
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
        g.drawString(entry.prompt(), GAP + 2, height + GAP + 19);
        g.dispose();
        return sheet;
    }

    private static BufferedImage frame(Plan plan, int at) {
        int n = at;
        for (Scene shot : plan.storyboard().shots()) {
            if (n < shot.frame().frames()) {
                return Still.of(FILMS.computeIfAbsent(shot, s -> Prints.of(Filmed.of(s, Repertoires.all()), s)), n);
            }
            n -= shot.frame().frames();
        }
        throw new IllegalStateException("frame " + at + " lies after the end");
    }

    private static final java.util.Map<Scene, Painting> FILMS = new java.util.LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(java.util.Map.Entry<Scene, Painting> eldest) {
            return size() > 2;
        }
    };

    private static BufferedImage scaled(BufferedImage in, int w, int h) {
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(in, 0, 0, w, h, null);
        g.dispose();
        return out;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(Files.newOutputStream(file))) {
            ImageWriteParam p = writer.getDefaultWriteParam();
            p.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            p.setCompressionQuality(0.86f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), p);
        } finally {
            writer.dispose();
        }
    }
}
