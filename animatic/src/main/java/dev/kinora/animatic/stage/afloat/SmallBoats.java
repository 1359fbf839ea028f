package dev.kinora.animatic.stage.afloat;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Plume;
import io.github.humbleui.skija.Path;

/** Boats that people row, paddle or steer with an engine. Centimetres. */
final class SmallBoats {
    private static final int WOOD = 0xFF9A6A3E;
    /** Seconds of one stroke of the oars. */
    private static final double STROKE = 2.2;

    private SmallBoats() {}

    static Blueprint rowingBoat(Order o) {
        int paint = o.colour("#3f7f8c");
        Hull hull = new Hull(
                new double[] {-196, -44, -130, -38, -40, -34, 60, -36, 150, -46, 214, -66},
                new double[] {-186, 14, -110, 26, 0, 30, 110, 24, 176, 6, 214, -62},
                paint,
                0xFF6A3A2C);
        Blueprint plan = new Blueprint(tall(o, 62), -330, -90, 330, 70).behind("inside", w -> {
            hull.inside(w, 13, WOOD);
            w.plain(Paths.box(-120, -40, -96, -32, 2), WOOD);
            w.plain(Paths.box(-26, -38, 10, -31, 2), WOOD);
            w.plain(Paths.box(96, -42, 122, -34, 2), WOOD);
        });
        oar(plan, "far-oar", 40, -46, 0.8);
        plan.front("hull", w -> {
            hull.draw(w, Hull.Skin.PLANKS, 40);
            hull.rail(w, 6, WOOD);
            w.steel(Paths.oval(34, -36, 5, 5), 0xFF4A4A52, 5);
            hull.sink(w);
        });
        oar(plan, "front/oar", 34, -38, 1);
        return plan.anchor("seat", -8, -36)
                .anchor("gripNear", 34, -58)
                .anchor("gripFar", 40, -60)
                .anchor("pegNear", 74, -6)
                .anchor("pegFar", 80, -6)
                .afloat(-186, 196, 0.16);
    }

    /** As big as it is, whatever the name it goes by is usually as high as. */
    private static double tall(Order o, double own) {
        return o.manned() || o.performer().concept().equals("vehicle.boat")
                ? o.performer().size() * 100
                : own;
    }

    /** An oar about its rowlock: dips, pulls, lifts, reaches. */
    private static void oar(Blueprint plan, String name, double x, double y, double k) {
        plan.live(name, (w, t) -> {
            boolean idle = !w.manned();
            double a = 2 * Math.PI * t / STROKE;
            double swing = idle ? 0.15 : 0.55 * Math.cos(a);
            double dip = idle ? 0.12 : 0.20 + 0.16 * Math.sin(a);
            double bx = x - 150 * k * Math.sin(swing) - 20;
            double by = y + 62 * k * (0.35 + dip * 1.3);
            double hx = x + 44 * Math.sin(swing) + 4;
            double hy = y - 26 * (0.5 + dip);
            w.rod(5 * k, WOOD, hx, hy, x, y, bx, by);
            double dx = (bx - x) / Math.hypot(bx - x, by - y);
            double dy = (by - y) / Math.hypot(bx - x, by - y);
            w.plain(
                    Paths.tube(
                            bx - dx * 8, by - dy * 8, 3, bx + dx * 14, by + dy * 14, 7, bx + dx * 36, by + dy * 36, 6),
                    WOOD);
        });
    }

    static Blueprint canoe(Order o) {
        boolean kayak = o.says("kayak");
        int paint = o.colour(kayak ? "#e8702a" : "#a8482e");
        double bow = kayak ? -40 : -58;
        Hull hull = new Hull(
                new double[] {-236, bow, -180, -34, -60, -27, 60, -27, 180, -34, 236, bow},
                new double[] {-232, bow + 6, -200, 4, -80, 16, 80, 16, 200, 4, 232, bow + 6},
                paint,
                Colours.scale(paint, 0.7));
        return new Blueprint(tall(o, 50), -300, -80, 300, 60)
                .behind("inside", w -> {
                    hull.inside(w, kayak ? 4 : 9, kayak ? paint : WOOD);
                    w.plain(Paths.box(-30, -30, -6, -24, 2), WOOD);
                })
                .front("hull", w -> {
                    hull.draw(w, kayak ? Hull.Skin.LACQUER : Hull.Skin.PLANKS, 30);
                    hull.rail(w, 4, kayak ? 0xFF2A2A30 : WOOD);
                    hull.sink(w);
                })
                .live("front/paddle", (w, t) -> {
                    double a = 0.75 + (w.manned() ? 0.5 * Math.sin(2 * Math.PI * t / STROKE) : 0.55);
                    double cx = 30;
                    double cy = -62;
                    double dx = Math.cos(a);
                    double dy = Math.sin(a);
                    if (!w.manned()) {
                        return;
                    }
                    w.rod(3.4, WOOD, cx - dx * 76, cy - dy * 76, cx + dx * 76, cy + dy * 76);
                    w.plain(
                            Paths.tube(
                                    cx + dx * 70,
                                    cy + dy * 70,
                                    3,
                                    cx + dx * 86,
                                    cy + dy * 86,
                                    8,
                                    cx + dx * 108,
                                    cy + dy * 108,
                                    6),
                            WOOD);
                    w.plain(
                            Paths.tube(
                                    cx - dx * 70,
                                    cy - dy * 70,
                                    3,
                                    cx - dx * 86,
                                    cy - dy * 86,
                                    8,
                                    cx - dx * 108,
                                    cy - dy * 108,
                                    6),
                            WOOD);
                })
                .anchor("seat", -16, -20)
                .anchor("gripNear", 22, -66)
                .anchor("gripFar", 36, -56)
                .anchor("pegNear", 70, -6)
                .anchor("pegFar", 76, -6)
                .afloat(-220, 220, 0.16);
    }

    static Blueprint motorboat(Order o) {
        int paint = o.colour("#f4f2ec");
        int stripe = o.second("#c8242c");
        Hull hull = new Hull(
                new double[] {-290, -78, -180, -76, -40, -84, 120, -98, 240, -112, 312, -124},
                new double[] {-282, 12, -140, 22, 0, 16, 120, -6, 210, -44, 306, -118},
                paint,
                0xFF24344E);
        return new Blueprint(160, -420, -190, 380, 90)
                .behind("inside", w -> {
                    hull.inside(w, 10, 0xFFE8DCC8);
                    w.seat(-60, -72, 44);
                    if (!o.manned()) {
                        w.passenger(-34, -72, 66, 1);
                        w.passenger(-130, -66, 60, 4);
                    }
                })
                .front("hull", w -> {
                    w.steel(Outline.of(-318, -40, 6, -316, -104, 10, -286, -108, 8, -284, -30, 6), 0xFF2A2E36, 18);
                    Path screen = Outline.of(6, -88, 4, 40, -134, 10, 60, -132, 6, 66, -92, 4);
                    w.pen().fill(screen, Colours.fade(w.pen().light().sky(), 0.4));
                    w.pen().stroke(screen, 4, w.lit(0xFFB8BCC8));
                    hull.draw(w, Hull.Skin.LACQUER, 40);
                    Path side = hull.side();
                    w.pen().inside(side, () -> w.pen()
                            .stroke(Paths.curve(-300, -52, 0, -52, 200, -78, 320, -108), 10, w.lit(stripe)));
                    hull.rail(w, 5, 0xFFB8BCC8);
                    w.rod(3, 0xFFC8CCD6, 150, -104, 160, -126, 290, -142, 300, -124);
                    hull.sink(w);
                })
                .anchor("seat", -44, -66)
                .anchor("gripNear", 2, -104)
                .anchor("gripFar", 6, -106)
                .anchor("pegNear", 20, -40)
                .anchor("pegFar", 26, -40)
                .plume(new Plume("jet", -300, 0, 0xFFF6FAFC, new Plume.Flow(0.8, 0.05, 12, 60, 260, 70, 0.55)))
                .afloat(-282, 200, 1);
    }

    static Blueprint skiff(Order o) {
        int paint = o.colour("#c8503a");
        Hull hull = new Hull(
                new double[] {-236, -64, -140, -58, -20, -56, 100, -62, 190, -76, 250, -96},
                new double[] {-226, 18, -120, 30, 0, 32, 110, 24, 190, -4, 250, -92},
                paint,
                0xFF2E3A4A);
        return new Blueprint(160, -320, -190, 320, 90)
                .behind("inside", w -> {
                    hull.inside(w, 14, WOOD);
                    w.plain(Paths.box(-150, -60, -110, -50, 3), WOOD);
                    if (!o.manned()) {
                        w.passenger(-124, -58, 74, 2);
                    }
                })
                .front("hull", w -> {
                    w.steel(Outline.of(-262, -30, 6, -262, -92, 8, -232, -94, 8, -232, -24, 4), 0xFF2A2E36, 16);
                    w.rod(4, 0xFF2A2E36, -236, -86, -190, -92);
                    hull.draw(w, Hull.Skin.PLANKS, 46);
                    hull.rail(w, 8, 0xFFF0E4C8);
                    Path house = Outline.of(20, -60, 4, 24, -128, 8, 96, -132, 10, 116, -64, 4);
                    w.lacquer(house, 0xFFF4EFE2, 24);
                    w.pane(Outline.of(60, -86, 4, 60, -118, 6, 92, -120, 8, 102, -86, 4), 0.8);
                    w.lacquer(Outline.of(14, -126, 4, 18, -138, 6, 104, -142, 6, 112, -130, 4), paint, 8);
                    w.rod(5, WOOD, 60, -138, 60, -176);
                    w.glow(60, -176, 60, 0xC0FFE0A0);
                    for (int i = 0; i < 3; i++) {
                        w.matt(Paths.oval(-70 + i * 110, -26, 13, 15), i == 1 ? 0xFFF0E8D8 : 0xFFE07A2A, 12);
                    }
                    hull.sink(w);
                })
                .anchor("seat", -126, -58)
                .anchor("gripNear", -176, -90)
                .anchor("gripFar", -84, -74)
                .anchor("pegNear", -70, -24)
                .anchor("pegFar", -64, -24)
                .anchor("deck", -30, -52)
                .afloat(-226, 214, 0.4);
    }
}
