package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** Windows with frames, shutters, sills and flowers; lit from within or with the sky in them. */
final class Windows {
    private static final int[] LAMPS = {0xFFFFCB7A, 0xFFFFDDA0, 0xFFFFB865, 0xFFFFE9C4};
    private static final int[] PETALS = {0xFFE0425A, 0xFFF0A0C0, 0xFFF4D050, 0xFFFFFFFF};

    private final Pen pen;
    private final Skin skin;
    private final int trim;

    Windows(Pen pen, Skin skin, int trim) {
        this.pen = pen;
        this.skin = skin;
        this.trim = trim;
    }

    /** One window of that kind in a rectangle; {@code id} decides whether it is lit. */
    void draw(Style.Opening kind, double x0, double y0, double x1, double y1, long id) {
        boolean lit = Noise.at(id, 1) < skin.hour().lit();
        switch (kind) {
            case SASH -> sash(x0, y0, x1, y1, id, lit, 2);
            case SHUTTERED -> shuttered(x0, y0, x1, y1, id, lit);
            case PANED -> paned(x0, y0, x1, y1, id, lit);
            case WIDE -> wide(x0, y0, x1, y1, id, lit);
            case ARCHED -> arched(x0, y0, x1, y1, id, lit);
            case SLIT -> slit(x0, y0, x1, y1, lit);
            case GRID -> wide(x0, y0, x1, y1, id, lit);
            case PAPER -> paper(x0, y0, x1, y1, id, lit);
            case NONE -> {}
        }
    }

    /** Glass: warm from within, or sky above and street below. */
    void glass(double x0, double y0, double x1, double y1, long id, boolean lit) {
        Hour hour = skin.hour();
        if (lit) {
            int lamp = LAMPS[(int) (Noise.at(id, 2) * LAMPS.length)];
            double k = 0.72 + 0.28 * Noise.at(id, 3);
            double power = hour.dark() ? 1 : 0.78;
            int high = Colours.scale(lamp, k * power);
            int low = Colours.scale(Colours.mix(lamp, 0xFFB05A20, 0.42), k * power * 0.92);
            skin.shade(pen, x0, y0, x1, y1, high, Colours.mix(high, 0xFFFFF4D8, 0.25), low);
            if (skin.sees(0.25) && Noise.at(id, 4) < 0.65) {
                double c = (x1 - x0) * Noise.between(id, 5, 0.14, 0.28);
                skin.raw(pen, x0, y0, x0 + c, y1, 0x58803C20);
                skin.raw(pen, x1 - c, y0, x1, y1, 0x58803C20);
            }
            return;
        }
        int sky = Colours.mix(hour.day().middle(), hour.day().horizon(), 0.35);
        int deep = skin.of(0xFF33414E);
        int high = Colours.mix(deep, sky, hour.dark() ? 0.34 : 0.50);
        skin.shade(pen, x0, y0, x1, y1, high, Colours.mix(deep, sky, 0.22), Colours.scale(deep, 0.8));
        if (skin.sees(0.3)) {
            double w = x1 - x0;
            double h = y1 - y0;
            try (Path sheen = Paths.polygon(x0, y0 + h * 0.7, x0 + w * 0.6, y0, x0 + w * 0.95, y0, x0, y0 + h)) {
                pen.fill(sheen, Colours.fade(sky, 0.22));
            }
        }
    }

    private void glow(double x0, double y0, double x1, double y1, boolean lit) {
        if (lit && skin.hour().glow() > 0.3) {
            skin.halo(pen, (x0 + x1) / 2, (y0 + y1) / 2, Math.max(x1 - x0, y1 - y0) * 1.25, 0xFFFFA850, 0.34);
        }
    }

    private void sash(double x0, double y0, double x1, double y1, long id, boolean lit, int bars) {
        glow(x0, y0, x1, y1, lit);
        skin.box(pen, x0 - 0.10, y0 - 0.12, x1 + 0.10, y1 + 0.06, Colours.mix(trim, 0xFFFFFFFF, 0.55));
        glass(x0, y0, x1, y1, id, lit);
        bars(x0, y0, x1, y1, bars, 2, Colours.mix(trim, 0xFFFFFFFF, 0.65));
        sill(x0, x1, y1);
    }

    private void bars(double x0, double y0, double x1, double y1, int across, int down, int colour) {
        if (!skin.sees(0.09)) {
            return;
        }
        for (int i = 1; i < across; i++) {
            double x = x0 + (x1 - x0) * i / across;
            skin.box(pen, x - 0.03, y0, x + 0.03, y1, colour);
        }
        for (int i = 1; i < down; i++) {
            double y = y0 + (y1 - y0) * i / down;
            skin.box(pen, x0, y - 0.03, x1, y + 0.03, colour);
        }
        skin.raw(pen, x0, y0, x1, y0 + 0.10, Colours.fade(skin.hour().light().shade(), 0.45));
    }

    private void sill(double x0, double x1, double y) {
        skin.box(pen, x0 - 0.16, y + 0.04, x1 + 0.16, y + 0.16, 0xFFD8D0C0);
        if (skin.hour().snow()) {
            try (Path snow = Paths.blob(
                    x0 - 0.18,
                    y + 0.07,
                    x0 + 0.1,
                    y - 0.05,
                    (x0 + x1) / 2,
                    y - 0.09,
                    x1 - 0.1,
                    y - 0.04,
                    x1 + 0.18,
                    y + 0.07)) {
                skin.fill(pen, snow, 0xFFF6FAFF);
            }
        }
        skin.raw(
                pen,
                x0 - 0.12,
                y + 0.16,
                x1 + 0.12,
                y + 0.28,
                Colours.fade(skin.hour().light().shade(), 0.30));
    }

    private void shuttered(double x0, double y0, double x1, double y1, long id, boolean lit) {
        glow(x0, y0, x1, y1, lit);
        double w = (x1 - x0) * 0.5;
        skin.box(pen, x0 - 0.08, y0 - 0.10, x1 + 0.08, y1 + 0.05, 0xFFE6DCC8);
        glass(x0, y0, x1, y1, id, lit);
        bars(x0, y0, x1, y1, 2, 3, 0xFFF2ECE0);
        shutter(x0 - w - 0.05, y0 - 0.04, x0 - 0.05, y1 + 0.04);
        shutter(x1 + 0.05, y0 - 0.04, x1 + w + 0.05, y1 + 0.04);
        sill(x0, x1, y1);
        if (!skin.hour().snow() && skin.sees(0.2) && Noise.at(id, 8) < 0.42) {
            flowers(x0, x1, y1, id);
        }
    }

    private void shutter(double x0, double y0, double x1, double y1) {
        skin.box(pen, x0, y0, x1, y1, trim);
        if (skin.sees(0.14)) {
            int dark = Colours.fade(skin.of(Colours.scale(trim, 0.6)), 0.8);
            for (double y = y0 + 0.1; y < y1 - 0.08; y += 0.16) {
                skin.raw(pen, x0 + 0.06, y, x1 - 0.06, y + 0.06, dark);
            }
        }
        skin.raw(
                pen,
                x1,
                y0 + 0.05,
                x1 + 0.06,
                y1 + 0.08,
                Colours.fade(skin.hour().light().shade(), 0.25));
    }

    private void flowers(double x0, double x1, double y, long id) {
        skin.box(pen, x0 - 0.05, y - 0.10, x1 + 0.05, y + 0.08, 0xFF8A5238);
        for (int i = 0; i < 14; i++) {
            double x = x0 + (x1 - x0) * Noise.at(id, 20 + i);
            double r = 0.07 + 0.05 * Noise.at(id, 40 + i);
            int c = i < 7 ? skin.hour().flora().leaf() : PETALS[(int) Math.floorMod(id + i % 3, (long) PETALS.length)];
            try (Path p = Paths.oval(x, y - 0.12 - 0.14 * Noise.at(id, 60 + i), r, r)) {
                skin.fill(pen, p, c);
            }
        }
    }

    private void paned(double x0, double y0, double x1, double y1, long id, boolean lit) {
        glow(x0, y0, x1, y1, lit);
        skin.box(pen, x0 - 0.1, y0 - 0.1, x1 + 0.1, y1 + 0.08, trim);
        glass(x0, y0, x1, y1, id, lit);
        bars(x0, y0, x1, y1, 3, 3, Colours.mix(trim, 0xFFFFFFFF, 0.75));
        sill(x0, x1, y1);
        if (!skin.hour().snow() && skin.sees(0.2) && Noise.at(id, 8) < 0.4) {
            flowers(x0, x1, y1, id);
        }
    }

    private void wide(double x0, double y0, double x1, double y1, long id, boolean lit) {
        glow(x0, y0, x1, y1, lit && skin.sees(0.2));
        skin.box(pen, x0 - 0.05, y0 - 0.05, x1 + 0.05, y1 + 0.05, 0xFF4A5058);
        glass(x0, y0, x1, y1, id, lit);
        if (skin.sees(0.12)) {
            skin.box(pen, (x0 + x1) / 2 - 0.03, y0, (x0 + x1) / 2 + 0.03, y1, 0xFF4A5058);
        }
    }

    private void arched(double x0, double y0, double x1, double y1, long id, boolean lit) {
        glow(x0, y0, x1, y1, lit);
        double m = (x0 + x1) / 2;
        double w = (x1 - x0) / 2;
        try (Path stone = arch(m, y0, y1 + 0.1, w + 0.18);
                Path hole = arch(m, y0 + 0.1, y1, w)) {
            skin.fill(pen, stone, 0xFFE4DAC4);
            pen.inside(hole, () -> {
                glass(x0, y0, x1, y1, id, lit);
                if (skin.sees(0.2)) {
                    for (int i = 0; i < 14; i++) {
                        int c = Colours.hsl(Noise.at(id, 30 + i) * 360, 0.6, 0.5);
                        double y = y0 + (y1 - y0) * (i / 2) / 7.0;
                        skin.raw(
                                pen,
                                i % 2 == 0 ? x0 : m,
                                y,
                                i % 2 == 0 ? m : x1,
                                y + (y1 - y0) / 7,
                                Colours.fade(c, lit ? 0.35 : 0.14));
                    }
                }
            });
        }
        bars(x0, y0 + w, x1, y1, 2, 4, 0xFF4A443C);
    }

    /** A round arch with its feet at {@code y1}. */
    static Path arch(double m, double y0, double y1, double w) {
        double[] xy = new double[2 * 11 + 4];
        xy[0] = m - w;
        xy[1] = y1;
        for (int i = 0; i <= 10; i++) {
            double a = Math.PI * (1 - i / 10.0);
            xy[2 + 2 * i] = m + Math.cos(a) * w;
            xy[3 + 2 * i] = y0 + w - Math.sin(a) * w;
        }
        xy[24] = m + w;
        xy[25] = y1;
        return Paths.polygon(xy);
    }

    private void slit(double x0, double y0, double x1, double y1, boolean lit) {
        double m = (x0 + x1) / 2;
        double w = Math.max(0.16, (x1 - x0) * 0.18);
        glow(m - w, y0, m + w, y1, lit);
        try (Path stone = arch(m, y0 - 0.12, y1 + 0.12, w + 0.14);
                Path hole = arch(m, y0, y1, w)) {
            skin.fill(pen, stone, 0xFFD8CDB8);
            pen.fill(hole, lit ? 0xFFFFC46A : skin.of(0xFF2E2A30));
        }
    }

    private void paper(double x0, double y0, double x1, double y1, long id, boolean lit) {
        glow(x0, y0, x1, y1, lit);
        skin.box(pen, x0 - 0.12, y0 - 0.12, x1 + 0.12, y1 + 0.1, 0xFF3A2A20);
        if (lit) {
            glass(x0, y0, x1, y1, id, true);
        } else {
            skin.box(pen, x0, y0, x1, y1, 0xFFE6DCC4);
        }
        int n = (int) Math.max(2, Math.round((x1 - x0) / 0.45));
        bars(x0, y0, x1, y1, n, 3, 0xFF4A362A);
    }
}
