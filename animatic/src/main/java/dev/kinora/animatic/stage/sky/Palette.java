package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Colours;
import java.util.Comparator;
import java.util.List;

/** The colours a prompt names, given to the parts of an outdoor picture. Without any, nothing changes. */
public record Palette(List<Integer> colours) {
    public Palette {
        colours = List.copyOf(colours);
    }

    /** From {@code #rrggbb} strings. */
    public static Palette of(List<String> hex) {
        return new Palette(hex.stream().map(Colours::parse).toList());
    }

    /** A sky colour, moved by {@code k} towards the coolest colour of the palette, keeping its own brightness. */
    public int sky(int colour, double k) {
        return colours.stream()
                .max(Comparator.comparingDouble(Palette::coolness))
                .map(c -> toward(colour, c, k))
                .orElse(colour);
    }

    /** A light colour (horizon, sun), moved by {@code k} towards the warmest colour. */
    public int glow(int colour, double k) {
        return colours.stream()
                .min(Comparator.comparingDouble(Palette::coolness))
                .map(c -> toward(colour, c, k))
                .orElse(colour);
    }

    /** A colour of land or plants, moved by {@code k} towards the palette's colour of nearest brightness. */
    public int land(int colour, double k) {
        return colours.stream()
                .min(Comparator.comparingDouble(c -> Math.abs(Colours.luma(c) - Colours.luma(colour))))
                .map(c -> toward(colour, c, k))
                .orElse(colour);
    }

    private static int toward(int colour, int target, double k) {
        double y = Math.max(8, Colours.luma(target));
        int same = Colours.scale(target, (Colours.luma(colour) * 0.65 + y * 0.35) / y);
        return Colours.mix(colour, same, k);
    }

    private static double coolness(int c) {
        return Colours.blue(c) + 0.4 * Colours.green(c) - 1.4 * Colours.red(c);
    }
}
