package dev.kinora.animatic.print;

import dev.kinora.animatic.print.Look.Brush;
import dev.kinora.animatic.print.Look.Cells;
import dev.kinora.animatic.print.Look.Edge;
import dev.kinora.animatic.print.Look.Grain;
import dev.kinora.animatic.print.Look.Line;
import dev.kinora.animatic.print.Look.Texture;
import dev.kinora.animatic.print.Look.Wear;

/** The table of styles. */
final class Looks {
    private static final Look PLAIN = new Look(1, Tone.NEUTRAL, Brush.NONE, Line.NONE, Texture.NONE, Wear.NONE);

    private Looks() {}

    /** The row of a concept such as {@code style.noir} or {@code era.1920s}; one that changes nothing when there is none. */
    static Look of(String concept) {
        return switch (concept.substring(concept.indexOf('.') + 1)) {
            case "watercolour" ->
                new Look(
                        2,
                        Tone.of(0.80, 0.13, 1.12).bright(0xFFF6E6, 0.3),
                        Brush.strokes(3),
                        Line.of(0.42, 60, 16),
                        new Texture(Grain.PAPER, 0.9, Edge.RAGGED),
                        Wear.NONE);
            case "oil" ->
                new Look(
                        2,
                        Tone.of(1.14, 0, 1.3).dark(0x2A1808, 0.22),
                        Brush.strokes(5),
                        Line.NONE,
                        new Texture(Grain.CANVAS, 1, Edge.NONE),
                        Wear.NONE);
            case "impressionist" ->
                new Look(
                        2,
                        Tone.of(1.02, 0.03, 1.5).dark(0x302060, 0.3).bright(0xFFF0C0, 0.15),
                        Brush.strokes(7),
                        Line.NONE,
                        new Texture(Grain.CANVAS, 1, Edge.NONE),
                        Wear.NONE);
            case "pastel" ->
                new Look(
                        2,
                        Tone.of(0.66, 0.16, 0.86).dark(0x706080, 0.35),
                        Brush.strokes(2),
                        Line.NONE,
                        new Texture(Grain.PAPER, 1, Edge.NONE),
                        Wear.NONE);
            case "noir" -> film(Tone.of(1.42, 0.03, 0), new Wear(0.8, 0.1, 0, 0.1, 0, 0));
            case "black-and-white" -> film(Tone.of(1.15, 0, 0), new Wear(0.6, 0.1, 0, 0, 0, 0));
            case "sepia" ->
                film(
                        Tone.of(0.98, 0.02, 0).dark(0x4A2C12, 0.7).bright(0xE8C890, 0.5),
                        new Wear(0.6, 0.3, 0.1, 0.1, 0.2, 0));
            case "film-1970s", "vintage", "1960s", "1970s" ->
                film(
                        Tone.of(0.88, 0.03, 0.82).dark(0x4A2A20, 0.5).bright(0xFFD890, 0.34),
                        new Wear(0.8, 0.35, 0.1, 0.15, 0.5, 0));
            case "film" -> film(Tone.of(1.02, 0, 0.94).dark(0x101820, 0.2), new Wear(0.6, 0.1, 0, 0, 0.2, 0));
            case "1920s", "1930s", "silent" ->
                new Look(
                        2,
                        Tone.of(1.3, 0, 0).dark(0x302010, 0.24).bright(0xFFF0D0, 0.2),
                        Brush.NONE,
                        Line.NONE,
                        new Texture(Grain.NONE, 0, Edge.DARK),
                        new Wear(1, 1, 1, 1, 1, 0));
            case "vhs", "1980s", "1990s" ->
                new Look(
                        1,
                        Tone.of(0.94, 0.02, 1.2).dark(0x281840, 0.24),
                        Brush.NONE,
                        Line.NONE,
                        Texture.NONE,
                        new Wear(0.3, 0, 0, 0, 0, 1));
            default -> drawn(concept);
        };
    }

    private static Look film(Tone tone, Wear wear) {
        return new Look(1, tone, Brush.NONE, Line.NONE, new Texture(Grain.NONE, 0, Edge.DARK), wear);
    }

    private static Look drawn(String concept) {
        return switch (concept) {
            case "style.sketch" ->
                new Look(
                        3,
                        Tone.of(1.05, 0.16, 0).bright(0xFFF8EA, 0.4),
                        Brush.strokes(1),
                        Line.of(1, 30, 7),
                        new Texture(Grain.HATCH, 0.75, Edge.RAGGED),
                        Wear.NONE);
            case "style.ink" ->
                new Look(
                        3,
                        Tone.of(1.5, 0.08, 0).bright(0xFFF4DC, 0.5),
                        Brush.flat(2, 3),
                        Line.of(1, 18, 12),
                        new Texture(Grain.HATCH, 1, Edge.RAGGED),
                        Wear.NONE);
            case "style.comic" ->
                new Look(
                        2,
                        Tone.of(1.2, 0.03, 1.5),
                        Brush.flat(2, 5),
                        Line.of(1, 16, 12),
                        new Texture(Grain.DOTS, 0.6, Edge.PANEL),
                        Wear.NONE);
            case "style.pop-art" ->
                new Look(
                        2,
                        Tone.of(1.3, 0.04, 2.1).dark(0x301080, 0.4).bright(0xFFF060, 0.35),
                        Brush.flat(3, 4),
                        Line.of(1, 16, 14),
                        new Texture(Grain.DOTS, 1, Edge.PANEL),
                        Wear.NONE);
            case "style.cartoon", "style.anime", "style.animation", "style.flat" ->
                new Look(
                        concept.equals("style.anime") ? 2 : 1,
                        Tone.of(1.08, 0.03, 1.3),
                        concept.equals("style.flat") ? Brush.flat(4, 5) : Brush.flat(2, 7),
                        concept.equals("style.flat") ? Line.NONE : Line.of(0.85, 28, 14),
                        Texture.NONE,
                        Wear.NONE);
            case "style.ukiyo-e" ->
                new Look(
                        3,
                        Tone.of(0.95, 0.06, 0.85).dark(0x1A2C50, 0.5).bright(0xF4E4C0, 0.55),
                        Brush.flat(3, 6),
                        Line.of(0.9, 34, 10),
                        new Texture(Grain.PAPER, 0.7, Edge.PANEL),
                        Wear.NONE);
            case "style.paper-cutout" ->
                new Look(
                        3,
                        Tone.of(1.0, 0.05, 1.2),
                        Brush.flat(4, 5),
                        Line.NONE,
                        new Texture(Grain.SHEETS, 1, Edge.NONE),
                        Wear.NONE);
            case "style.claymation", "style.stop-motion" ->
                new Look(
                        3,
                        Tone.of(1.12, 0.03, 1.34).bright(0xFFF0D8, 0.2),
                        Brush.strokes(4),
                        Line.NONE,
                        new Texture(Grain.CLAY, 1, Edge.NONE),
                        new Wear(0, 0, 0, 0.12, 0, 0));
            case "style.pixel-art" -> pieces(Tone.of(1.16, 0.02, 1.45), new Brush(0, 9, Cells.SQUARES, 96), Line.NONE);
            case "style.low-poly" -> pieces(Tone.of(1.1, 0.02, 1.25), Brush.pieces(Cells.TRIANGLES, 34), Line.NONE);
            case "style.stained-glass" ->
                pieces(Tone.of(1.25, 0.04, 2.0), Brush.pieces(Cells.SHARDS, 26), Line.of(1, 18, 0));
            default -> graded(concept);
        };
    }

    private static Look pieces(Tone tone, Brush brush, Line line) {
        return new Look(3, tone, brush, line, Texture.NONE, Wear.NONE);
    }

    private static Look graded(String concept) {
        return switch (concept) {
            case "style.neon", "style.cyberpunk" ->
                new Look(
                        1,
                        Tone.of(1.25, -0.16, 1.5).dark(0x1A0450, 0.6).bright(0x60E8FF, 0.2),
                        Brush.NONE,
                        new Line(0.8, 200, 18, true),
                        new Texture(Grain.NONE, 0, Edge.DARK),
                        Wear.NONE);
            case "style.vaporwave" ->
                new Look(
                        1,
                        Tone.of(0.95, 0.02, 1.2).dark(0x38109C, 0.6).bright(0xFF8AD8, 0.55),
                        Brush.NONE,
                        new Line(0.5, 200, 24, true),
                        Texture.NONE,
                        new Wear(0, 0, 0, 0, 0, 0.35));
            case "style.gothic" -> film(Tone.of(1.25, -0.1, 0.5).dark(0x0C1020, 0.4), Wear.NONE);
            case "style.steampunk" ->
                film(Tone.of(1.08, 0, 0.75).dark(0x3A2008, 0.5).bright(0xF0C070, 0.35), new Wear(0.4, 0.1, 0, 0, 0, 0));
            case "style.art-deco" ->
                film(Tone.of(1.2, 0, 0.55).dark(0x081820, 0.5).bright(0xF0D080, 0.45), Wear.NONE);
            case "style.muted", "style.documentary" -> grade(Tone.of(0.94, 0.01, 0.58));
            case "style.vibrant" -> grade(Tone.of(1.1, 0.01, 1.45));
            case "style.fantasy", "style.surreal" ->
                grade(Tone.of(0.98, 0.03, 1.25).dark(0x301868, 0.35).bright(0xFFE8C0, 0.2));
            case "style.cinematic" ->
                grade(Tone.of(1.1, -0.01, 1.0).dark(0x082830, 0.32).bright(0xFFD8A0, 0.16));
            default -> PLAIN;
        };
    }

    private static Look grade(Tone tone) {
        return new Look(1, tone, Brush.NONE, Line.NONE, Texture.NONE, Wear.NONE);
    }
}
