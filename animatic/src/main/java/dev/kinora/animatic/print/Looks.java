package dev.kinora.animatic.print;

import dev.kinora.animatic.print.Look.Brush;
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
        String name = concept.substring(concept.indexOf('.') + 1);
        return switch (name) {
            case "watercolour" ->
                new Look(
                        2,
                        Graded.of(0.80, 0.13, 1.12).bright(0xFFF6E6, 0.3),
                        Brush.strokes(3),
                        Line.of(0.42, 60, 16),
                        new Texture(Grain.PAPER, 0.9, Edge.RAGGED),
                        Wear.NONE);
            case "oil" ->
                new Look(
                        2,
                        Graded.of(1.14, 0, 1.3).dark(0x2A1808, 0.22),
                        Brush.strokes(4),
                        Line.NONE,
                        new Texture(Grain.CANVAS, 1, Edge.NONE),
                        Wear.NONE);
            case "impressionist" ->
                new Look(
                        2,
                        Graded.of(1.02, 0.03, 1.5).dark(0x302060, 0.3).bright(0xFFF0C0, 0.15),
                        Brush.strokes(7),
                        Line.NONE,
                        new Texture(Grain.CANVAS, 1, Edge.NONE),
                        Wear.NONE);
            case "pastel" ->
                new Look(
                        2,
                        Graded.of(0.66, 0.16, 0.86).dark(0x706080, 0.35),
                        Brush.strokes(2),
                        Line.NONE,
                        new Texture(Grain.PAPER, 1, Edge.NONE),
                        Wear.NONE);
            case "noir" -> film(Graded.of(1.42, 0.03, 0), new Wear(0.8, 0.1, 0, 0.1, 0, 0));
            case "black-and-white" -> film(Graded.of(1.15, 0, 0), new Wear(0.6, 0.1, 0, 0, 0, 0));
            case "sepia" ->
                film(
                        Graded.of(0.98, 0.02, 0).dark(0x4A2C12, 0.7).bright(0xE8C890, 0.5),
                        new Wear(0.6, 0.3, 0.1, 0.1, 0.2, 0));
            case "film-1970s", "vintage", "1960s", "1970s" ->
                film(
                        Graded.of(0.88, 0.03, 0.82).dark(0x4A2A20, 0.5).bright(0xFFD890, 0.34),
                        new Wear(0.8, 0.35, 0.1, 0.15, 0.5, 0));
            case "film" -> film(Graded.of(1.02, 0, 0.94).dark(0x101820, 0.2), new Wear(0.6, 0.1, 0, 0, 0.2, 0));
            case "1920s", "1930s", "silent" ->
                new Look(
                        2,
                        Graded.of(1.3, 0, 0).dark(0x302010, 0.24).bright(0xFFF0D0, 0.2),
                        Brush.NONE,
                        Line.NONE,
                        new Texture(Grain.NONE, 0, Edge.DARK),
                        new Wear(1, 1, 1, 1, 1, 0));
            case "super-8" ->
                new Look(
                        2,
                        Graded.of(1.05, 0.03, 1.15).dark(0x502418, 0.5).bright(0xFFE0A0, 0.4),
                        Brush.strokes(1),
                        Line.NONE,
                        new Texture(Grain.NONE, 0, Edge.GATE),
                        new Wear(0.9, 0.7, 0.4, 0.5, 1, 0));
            case "surveillance" ->
                new Look(
                        4,
                        Graded.of(1.1, 0.02, 0.16).dark(0x102418, 0.4),
                        Brush.strokes(1),
                        Line.NONE,
                        new Texture(Grain.NONE, 0, Edge.DARK),
                        new Wear(0.6, 0, 0, 0.2, 0, 0.55));
            case "night-vision" ->
                film(Ramp.of(0x020C04, 0x0C4416, 0x2CA83C, 0x9CF48C, 0xF0FFE4), new Wear(1, 0, 0, 0.3, 0, 0.2));
            case "thermal" ->
                new Look(
                        1,
                        Ramp.of(0x04041C, 0x1C0C78, 0x7C1490, 0xD83048, 0xF88020, 0xFCD850, 0xFFFFF0),
                        Brush.strokes(3),
                        Line.NONE,
                        Texture.NONE,
                        Wear.NONE);
            case "x-ray" -> grade(Ramp.of(0xE4F4FF, 0x88B0CC, 0x345070, 0x0C1A2C, 0x040810));
            case "silhouette" ->
                new Look(
                        2,
                        Ramp.of(0x060404, 0x080504, 0x120806, 0xB85C20, 0xF4A848, 0xFFE0A0, 0xFFF4D8),
                        Brush.flat(2, 6),
                        Line.NONE,
                        new Texture(Grain.PAPER, 0.4, Edge.DARK),
                        Wear.NONE);
            case "vhs", "1980s", "1990s" ->
                new Look(
                        1,
                        Graded.of(0.86, 0.05, 1.3).dark(0x302050, 0.4),
                        Brush.NONE,
                        Line.NONE,
                        Texture.NONE,
                        new Wear(0.3, 0, 0, 0, 0, 1));
            default -> Drawings.of(name).or(() -> Handiwork.of(name)).orElseGet(() -> graded(name));
        };
    }

    private static Look film(Tone tone, Wear wear) {
        return new Look(1, tone, Brush.NONE, Line.NONE, new Texture(Grain.NONE, 0, Edge.DARK), wear);
    }

    private static Look graded(String name) {
        return switch (name) {
            case "neon", "cyberpunk" ->
                new Look(
                        1,
                        Graded.of(1.25, -0.16, 1.5).dark(0x1A0450, 0.6).bright(0x60E8FF, 0.2),
                        Brush.NONE,
                        new Line(0.8, 200, 18, true),
                        new Texture(Grain.NONE, 0, Edge.DARK),
                        Wear.NONE);
            case "vaporwave" ->
                new Look(
                        1,
                        Graded.of(0.95, 0.02, 1.2).dark(0x38109C, 0.6).bright(0xFF8AD8, 0.55),
                        Brush.NONE,
                        new Line(0.5, 200, 24, true),
                        Texture.NONE,
                        new Wear(0, 0, 0, 0, 0, 0.35));
            case "gothic" -> film(Graded.of(1.25, -0.1, 0.5).dark(0x0C1020, 0.4), Wear.NONE);
            case "steampunk" ->
                film(
                        Graded.of(1.08, 0, 0.75).dark(0x3A2008, 0.5).bright(0xF0C070, 0.35),
                        new Wear(0.4, 0.1, 0, 0, 0, 0));
            case "art-deco" -> film(Graded.of(1.2, 0, 0.55).dark(0x081820, 0.5).bright(0xF0D080, 0.45), Wear.NONE);
            case "pastel-tones" -> grade(Graded.of(0.80, 0.11, 0.70));
            case "muted", "documentary" -> grade(Graded.of(0.94, 0.01, 0.58));
            case "vibrant" -> grade(Graded.of(1.1, 0.01, 1.45));
            case "fantasy", "surreal" ->
                grade(Graded.of(0.98, 0.03, 1.25).dark(0x301868, 0.35).bright(0xFFE8C0, 0.2));
            case "cinematic" ->
                grade(Graded.of(1.1, -0.01, 1.0).dark(0x082830, 0.32).bright(0xFFD8A0, 0.16));
            default -> PLAIN;
        };
    }

    private static Look grade(Tone tone) {
        return new Look(1, tone, Brush.NONE, Line.NONE, Texture.NONE, Wear.NONE);
    }
}
