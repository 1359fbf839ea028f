package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * The front of a house, or one of its plain sides, in metres: y 0 at the eaves, {@code tall} at the ground, above the
 * eaves the gable.
 *
 * @param style of the house
 * @param wall colour by white light
 * @param trim colour of doors and shutters
 * @param size width, height to the eaves, height of the gable above them
 * @param id decides the details
 */
record Facade(Style style, int wall, int trim, double[] size, long id) {
    static final double STOREY = 3.0;

    private double wide() {
        return size[0];
    }

    private double tall() {
        return size[1];
    }

    /** The side with the door or the shop. */
    void front(Pen pen, Skin skin) {
        body(pen, skin);
        double below = ground(pen, skin);
        upper(pen, skin, below, 1);
        eaves(pen, skin);
    }

    /** A plain side: fewer windows. */
    void side(Pen pen, Skin skin) {
        body(pen, skin);
        upper(pen, skin, STOREY * 0.05, 0.62);
        eaves(pen, skin);
    }

    private void body(Pen pen, Skin skin) {
        new Masonry(pen, skin, id).cover(style.wall(), wall, 0, -size[2], wide(), tall());
        int dirt = Colours.fade(skin.hour().light().shade(), 0.30);
        skin.shade(pen, 0, tall() - Math.min(1.2, tall() * 0.25), wide(), tall(), Colours.fade(dirt, 0), dirt);
        if (skin.hour().snow()) {
            try (Path drift = Paths.blob(
                    -0.2,
                    tall() + 0.2,
                    wide() * 0.1,
                    tall() - 0.22,
                    wide() * 0.4,
                    tall() - 0.10,
                    wide() * 0.7,
                    tall() - 0.26,
                    wide() + 0.2,
                    tall() + 0.2)) {
                skin.fill(pen, drift, 0xFFF2F7FF);
            }
        }
    }

    private void eaves(Pen pen, Skin skin) {
        boolean flat = style.roof() == Style.Roof.FLAT || style.roof() == Style.Roof.MANSARD;
        if (flat) {
            int stone = Colours.mix(wall, 0xFFFFFFFF, 0.3);
            skin.box(pen, 0, 0, wide(), 0.34, stone);
            skin.box(pen, 0, 0.34, wide(), 0.46, Colours.scale(wall, 0.7));
            if (skin.hour().snow()) {
                skin.box(pen, 0, 0, wide(), 0.16, 0xFFF6FAFF);
            }
        }
        if (style.roof() != Style.Roof.FRONT) {
            double from = flat ? 0.46 : 0;
            skin.shade(
                    pen,
                    0,
                    from,
                    wide(),
                    from + 0.8,
                    Colours.fade(skin.hour().light().shade(), 0.42),
                    Colours.fade(skin.hour().light().shade(), 0));
        }
    }

    /** The ground floor; answers its height. */
    private double ground(Pen pen, Skin skin) {
        double y = tall();
        return switch (style.ground()) {
            case SHOP -> {
                double high = Math.min(3.5, y * 0.92);
                new Shop(pen, skin, style, trim, id).draw(0, y - high, wide(), y);
                yield high;
            }
            case HOME -> {
                home(pen, skin);
                yield STOREY;
            }
            case ARCADE -> {
                arcade(pen, skin);
                yield 4.2;
            }
            case GATE -> {
                gate(pen, skin);
                yield Math.min(y, 4.2);
            }
            case GARAGE -> {
                garage(pen, skin);
                yield STOREY;
            }
            case BLANK -> 0.8;
        };
    }

    private void home(Pen pen, Skin skin) {
        int columns = columns(2.3);
        int door = (int) (Noise.at(id, 3) * columns);
        double pitch = wide() / columns;
        Windows windows = new Windows(pen, skin, trim);
        for (int i = 0; i < columns; i++) {
            double m = (i + 0.5) * pitch;
            if (i == door) {
                door(pen, skin, m, 0.55, 2.15);
            } else {
                windows.draw(style.opening(), m - 0.5, tall() - 2.2, m + 0.5, tall() - 0.95, Noise.mix(id + 17 + i));
            }
        }
    }

    private void door(Pen pen, Skin skin, double m, double half, double high) {
        double y = tall();
        int paint = skin.hour().door(trim);
        skin.box(pen, m - half - 0.14, y - high - 0.16, m + half + 0.14, y, Colours.mix(wall, 0xFFFFFFFF, 0.4));
        skin.box(pen, m - half, y - high, m + half, y, paint);
        boolean lit = Noise.at(id, 11) < skin.hour().lit() + 0.2 && skin.hour().glow() > 0.3;
        if (skin.sees(0.12)) {
            int panel = Colours.scale(paint, 0.72);
            for (int i = 0; i < 2; i++) {
                double x = m - half + 0.12 + i * half;
                skin.box(pen, x, y - high + 0.7, x + half - 0.24, y - 0.9, panel);
                skin.box(pen, x, y - 0.75, x + half - 0.24, y - 0.15, panel);
            }
            skin.raw(
                    pen,
                    m - half + 0.1,
                    y - high + 0.12,
                    m + half - 0.1,
                    y - high + 0.5,
                    lit ? 0xFFFFC878 : skin.of(0xFF4A5866));
            skin.box(pen, m + half - 0.22, y - 1.05, m + half - 0.14, y - 0.9, 0xFFE0C070);
        }
        skin.box(pen, m - half - 0.3, y - 0.14, m + half + 0.3, y, 0xFFB8B0A2);
        if (skin.hour().dark()) {
            skin.halo(pen, m, y - high - 0.35, 2.2, 0xFFFFB45C, 0.75);
            skin.raw(pen, m - 0.09, y - high - 0.48, m + 0.09, y - high - 0.22, 0xFFFFF0C8);
        }
    }

    private void garage(Pen pen, Skin skin) {
        double y = tall();
        double g = Math.min(2.7, wide() * 0.34);
        double x = 0.5;
        skin.box(pen, x - 0.15, y - 2.35, x + g + 0.15, y, 0xFFF4F0E8);
        for (int i = 0; i < 4; i++) {
            skin.shade(
                    pen, x, y - 2.2 + i * 0.55, x + g, y - 1.67 + i * 0.55, skin.of(0xFFE6E2DA), skin.of(0xFFCFCAC2));
        }
        double m = x + g + 1.3;
        if (m + 0.8 < wide()) {
            door(pen, skin, m, 0.5, 2.1);
        }
        if (m + 2.6 < wide()) {
            new Windows(pen, skin, trim)
                    .draw(
                            style.opening(),
                            m + 1.3,
                            y - 2.2,
                            Math.min(wide() - 0.4, m + 3.1),
                            y - 0.95,
                            Noise.mix(id + 5));
        }
    }

    private void gate(Pen pen, Skin skin) {
        double y = tall();
        double half = Math.min(wide() * 0.24, 1.9);
        double high = Math.min(y * 0.75, 3.4);
        double m = wide() / 2;
        if (style.wall() == Style.Wall.STONE) {
            try (Path stone = Windows.arch(m, y - high - 0.4, y, half + 0.35);
                    Path hole = Windows.arch(m, y - high, y, half)) {
                skin.fill(pen, stone, Colours.mix(wall, 0xFFFFFFFF, 0.25));
                pen.fill(hole, skin.of(0xFF3A2A1E));
            }
            for (double x = m - half + 0.3; x < m + half; x += 0.45) {
                skin.raw(pen, x, y - high + half * 0.6, x + 0.08, y, skin.of(0xFF241A14));
            }
            return;
        }
        int frame = style.tint().trims()[0];
        skin.box(pen, m - half - 0.18, y - high - 0.18, m + half + 0.18, y, frame);
        skin.box(pen, m - half, y - high, m + half, y, Colours.scale(wall, 0.72));
        for (int s = -1; s <= 1; s += 2) {
            double a = m + (s < 0 ? -half : 0);
            try (Path cross = Paths.line(a + 0.1, y - high + 0.1, a + half - 0.1, y - 0.1);
                    Path other = Paths.line(a + half - 0.1, y - high + 0.1, a + 0.1, y - 0.1);
                    Path edge = Paths.box(a + 0.06, y - high + 0.06, a + half - 0.06, y - 0.04, 0)) {
                pen.stroke(cross, 0.14, skin.of(frame));
                pen.stroke(other, 0.14, skin.of(frame));
                pen.stroke(edge, 0.12, skin.of(frame));
            }
        }
        if (style.roof() == Style.Roof.FRONT) {
            double top = -size[2] * 0.35;
            skin.box(pen, m - 0.75, top - 0.1, m + 0.75, top + 1.5, frame);
            skin.raw(
                    pen,
                    m - 0.6,
                    top + 0.05,
                    m + 0.6,
                    top + 1.35,
                    skin.hour().glow() > 0.3 && Noise.at(id, 9) < skin.hour().lit() ? 0xFFFFC46A : skin.of(0xFF3A2420));
        }
    }

    private void arcade(Pen pen, Skin skin) {
        int n = columns(3.2);
        double pitch = wide() / n;
        double y = tall();
        for (int i = 0; i < n; i++) {
            double m = (i + 0.5) * pitch;
            double half = pitch * 0.36;
            try (Path stone = Windows.arch(m, y - 3.9, y, half + 0.18);
                    Path hole = Windows.arch(m, y - 3.7, y, half)) {
                skin.fill(pen, stone, Colours.mix(wall, 0xFFFFFFFF, 0.3));
                int warm = Colours.mix(
                        skin.of(0xFF5A4230), 0xFFFFB860, 0.62 * skin.hour().glow());
                pen.gradient(hole, 0, y - 3.7, 0, y, Colours.scale(warm, 0.75), warm, Colours.scale(warm, 0.6));
            }
            skin.halo(pen, m, y - 2.6, 2.2, 0xFFFFB45C, 0.4);
        }
    }

    private int columns(double pitch) {
        return (int) Math.max(1, Math.round(wide() / pitch));
    }

    /** The windows of the upper floors and of the gable. */
    private void upper(Pen pen, Skin skin, double below, double share) {
        if (style.opening() == Style.Opening.NONE) {
            return;
        }
        boolean office = style.opening() == Style.Opening.GRID || style.opening() == Style.Opening.WIDE;
        double pitch = office
                ? 2.0
                : style.opening() == Style.Opening.ARCHED ? 3.0 : style.opening() == Style.Opening.SLIT ? 3.4 : 2.35;
        int columns = columns(pitch);
        double step = wide() / columns;
        double half = office ? step * 0.39 : Math.min(0.58, step * 0.26);
        double high = style.opening() == Style.Opening.ARCHED ? Math.min(4, tall() * 0.45) : office ? 1.9 : 1.55;
        double rise = style.opening() == Style.Opening.ARCHED ? tall() : STOREY;
        Windows windows = new Windows(pen, skin, trim);
        double y = tall() - below;
        for (int floor = 0; y - rise > -0.6; floor++, y -= rise) {
            double top = Math.max(0.35, y - rise * 0.5 - high * 0.5 - 0.05);
            if (style.opening() == Style.Opening.ARCHED) {
                top = tall() * 0.38;
            }
            for (int i = 0; i < columns; i++) {
                long w = Noise.mix(id + 101L * floor + i);
                if (Noise.at(w, 6) < share) {
                    double m = (i + 0.5) * step;
                    windows.draw(style.opening(), m - half, top, m + half, top + high, w);
                }
            }
            if (style.wall() != Style.Wall.TIMBER
                    && style.wall() != Style.Wall.PLANKS
                    && skin.sees(0.2)
                    && floor > 0
                    && !office) {
                skin.box(pen, 0, y, wide(), y + 0.14, Colours.mix(wall, 0xFFFFFFFF, 0.28));
            }
            if (share == 1
                    && skin.sees(0.15)
                    && style.opening() == Style.Opening.SHUTTERED
                    && style.roof() == Style.Roof.MANSARD
                    && floor % 3 == 0) {
                balcony(pen, skin, y - 0.55);
            }
        }
        if (size[2] > 2.2 && style.roof() == Style.Roof.FRONT) {
            double m = wide() / 2;
            windows.draw(
                    style.opening(), m - 0.5, -size[2] * 0.36, m + 0.5, -size[2] * 0.36 + 1.25, Noise.mix(id + 991));
        }
    }

    /** A long wrought-iron balcony. */
    private void balcony(Pen pen, Skin skin, double y) {
        skin.box(pen, 0.4, y + 0.45, wide() - 0.4, y + 0.6, 0xFFD2C6AE);
        skin.raw(
                pen,
                0.4,
                y + 0.6,
                wide() - 0.4,
                y + 0.95,
                Colours.fade(skin.hour().light().shade(), 0.3));
        int iron = skin.of(0xFF2C2E34);
        skin.raw(pen, 0.4, y - 0.45, wide() - 0.4, y - 0.38, iron);
        skin.raw(pen, 0.4, y + 0.38, wide() - 0.4, y + 0.45, iron);
        for (double x = 0.45; x < wide() - 0.4; x += 0.22) {
            skin.raw(pen, x, y - 0.42, x + 0.04, y + 0.42, iron);
        }
    }
}
