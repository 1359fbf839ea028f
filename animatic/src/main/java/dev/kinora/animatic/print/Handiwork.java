package dev.kinora.animatic.print;

import dev.kinora.animatic.print.Look.Brush;
import dev.kinora.animatic.print.Look.Cells;
import dev.kinora.animatic.print.Look.Edge;
import dev.kinora.animatic.print.Look.Grain;
import dev.kinora.animatic.print.Look.Line;
import dev.kinora.animatic.print.Look.Texture;
import dev.kinora.animatic.print.Look.Wear;
import java.util.Optional;

/** The table of styles whose pictures are made of a material: clay, paper, wool, glass, bricks. */
final class Handiwork {
    private Handiwork() {}

    /** The row of a style; empty when it is none of these. */
    static Optional<Look> of(String name) {
        return switch (name) {
            case "paper-cutout" -> made(Graded.of(1.0, 0.05, 1.2), Brush.flat(4, 5), Grain.SHEETS);
            case "claymation" ->
                Optional.of(new Look(
                        3,
                        Graded.of(1.12, 0.03, 1.42).bright(0xFFF0D8, 0.2),
                        Brush.strokes(4),
                        Line.of(0.22, 60, 20),
                        new Texture(Grain.CLAY, 1, Edge.NONE),
                        new Wear(0, 0, 0, 0.12, 0, 0)));
            case "stop-motion" ->
                Optional.of(new Look(
                        3,
                        Graded.of(1.08, 0.02, 1.2).bright(0xFFF0D8, 0.2),
                        Brush.strokes(4),
                        Line.NONE,
                        new Texture(Grain.CLAY, 0.7, Edge.NONE),
                        new Wear(0, 0, 0, 0.2, 0, 0)));
            case "felt" -> made(Graded.of(0.98, 0.04, 1.3), Brush.strokes(4), Grain.FELT);
            case "knitted" -> made(Graded.of(1.05, 0.03, 1.3), Brush.pieces(Cells.SQUARES, 66), Grain.STITCHES);
            case "bricks" -> made(Graded.of(1.15, 0.03, 1.7), new Brush(0, 8, Cells.SQUARES, 54), Grain.STUDS);
            case "pixel-art" -> pieces(Graded.of(1.16, 0.02, 1.45), new Brush(0, 9, Cells.SQUARES, 96), Line.NONE);
            case "low-poly" -> pieces(Graded.of(1.1, 0.02, 1.25), Brush.pieces(Cells.TRIANGLES, 34), Line.NONE);
            case "mosaic" -> pieces(Graded.of(1.15, 0.02, 1.5), Brush.pieces(Cells.TESSERAE, 52), Line.of(0.8, 70, 0));
            case "stained-glass" ->
                pieces(Graded.of(1.25, 0.04, 2.0), Brush.pieces(Cells.SHARDS, 26), Line.of(1, 18, 0));
            default -> Optional.empty();
        };
    }

    private static Optional<Look> made(Tone tone, Brush brush, Grain grain) {
        return Optional.of(new Look(3, tone, brush, Line.NONE, new Texture(grain, 1, Edge.NONE), Wear.NONE));
    }

    private static Optional<Look> pieces(Tone tone, Brush brush, Line line) {
        return Optional.of(new Look(3, tone, brush, line, Texture.NONE, Wear.NONE));
    }
}
