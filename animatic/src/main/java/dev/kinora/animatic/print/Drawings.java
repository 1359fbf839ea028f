package dev.kinora.animatic.print;

import dev.kinora.animatic.print.Look.Brush;
import dev.kinora.animatic.print.Look.Edge;
import dev.kinora.animatic.print.Look.Grain;
import dev.kinora.animatic.print.Look.Line;
import dev.kinora.animatic.print.Look.Texture;
import dev.kinora.animatic.print.Look.Wear;
import java.util.Optional;

/** The table of styles that are drawn, printed or animated by hand. */
final class Drawings {
    private Drawings() {}

    /** The row of a style; empty when it is none of these. */
    static Optional<Look> of(String name) {
        return switch (name) {
            case "sketch" ->
                Optional.of(new Look(
                        3,
                        Graded.of(0.9, 0.26, 0).bright(0xFFF8EA, 0.3),
                        Brush.strokes(1),
                        Line.of(0.8, 58, 6),
                        new Texture(Grain.HATCH, 0.42, Edge.RAGGED),
                        Wear.NONE));
            case "charcoal" ->
                Optional.of(new Look(
                        3,
                        Graded.of(1.5, 0.06, 0).dark(0x141210, 0.4).bright(0xF2E8D6, 0.6),
                        Brush.strokes(4),
                        Line.of(0.75, 18, 14),
                        new Texture(Grain.RUBBED, 1, Edge.RAGGED),
                        Wear.NONE));
            case "crayon" ->
                Optional.of(new Look(
                        3,
                        Graded.of(0.95, 0.2, 1.5),
                        Brush.flat(3, 6),
                        Line.of(0.8, 60, 18),
                        new Texture(Grain.RUBBED, 0.8, Edge.RAGGED),
                        Wear.NONE));
            case "chalk" ->
                Optional.of(new Look(
                        3,
                        Graded.of(0.42, -0.22, 0.75).dark(0x1C2C26, 0.9).bright(0x506058, 0.4),
                        Brush.strokes(2),
                        Line.of(1, 226, 12),
                        new Texture(Grain.RUBBED, 0.55, Edge.NONE),
                        Wear.NONE));
            case "blueprint" ->
                Optional.of(new Look(
                        3,
                        Ramp.of(0x0A2C78, 0x103C94, 0x1C50B0),
                        Brush.strokes(1),
                        Line.of(1, 228, 9),
                        new Texture(Grain.GRID, 1, Edge.PANEL),
                        Wear.NONE));
            case "woodcut" ->
                Optional.of(new Look(
                        3,
                        Graded.of(1.35, 0.06, 0).bright(0xF4E6C6, 0.7),
                        Brush.flat(3, 5),
                        Line.of(1, 18, 16),
                        new Texture(Grain.CUT, 1, Edge.PANEL),
                        Wear.NONE));
            case "gouache" ->
                Optional.of(new Look(
                        2,
                        Graded.of(1.0, 0.04, 1.12),
                        Brush.flat(4, 9),
                        Line.NONE,
                        new Texture(Grain.PAPER, 0.8, Edge.NONE),
                        Wear.NONE));
            case "ink" ->
                Optional.of(new Look(
                        3,
                        Graded.of(1.5, 0.08, 0).bright(0xFFF4DC, 0.5),
                        Brush.flat(2, 3),
                        Line.of(1, 18, 12),
                        new Texture(Grain.HATCH, 1, Edge.RAGGED),
                        Wear.NONE));
            case "comic" ->
                Optional.of(new Look(
                        2,
                        Graded.of(1.2, 0.03, 1.5),
                        Brush.flat(2, 5),
                        Line.of(1, 16, 12),
                        new Texture(Grain.DOTS, 0.6, Edge.PANEL),
                        Wear.NONE));
            case "pop-art" ->
                Optional.of(new Look(
                        2,
                        Graded.of(1.3, 0.04, 2.1).dark(0x301080, 0.4).bright(0xFFF060, 0.35),
                        Brush.flat(3, 4),
                        Line.of(1, 16, 14),
                        new Texture(Grain.DOTS, 1, Edge.PANEL),
                        Wear.NONE));
            case "cartoon", "anime", "animation", "flat" ->
                Optional.of(new Look(
                        name.equals("anime") ? 2 : 1,
                        Graded.of(1.08, 0.03, 1.3),
                        name.equals("flat") ? Brush.flat(4, 5) : Brush.flat(2, 7),
                        name.equals("flat") ? Line.NONE : Line.of(0.85, 28, 14),
                        Texture.NONE,
                        Wear.NONE));
            case "ukiyo-e" ->
                Optional.of(new Look(
                        3,
                        Graded.of(0.95, 0.06, 0.85).dark(0x1A2C50, 0.5).bright(0xF4E4C0, 0.55),
                        Brush.flat(3, 6),
                        Line.of(0.9, 34, 10),
                        new Texture(Grain.PAPER, 0.7, Edge.PANEL),
                        Wear.NONE));
            default -> Optional.empty();
        };
    }
}
