package dev.kinora.animatic.stage.theatre;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;
import java.util.List;

/** What lies between the play and the camera: the lip of the stage, its lamps, the heads of the first row. */
final class Footlights {
    private final House house;
    private final Light light;

    Footlights(House house, Light light) {
        this.house = house;
        this.light = light;
    }

    /** The lip with its lamps, and the audience; nothing when the shot is closer than that. */
    List<Layer> layers() {
        if (house.lip() > house.view().height() * 1.3) {
            return List.of();
        }
        if (house.view().rigid()) {
            Rect lip = lipBounds();
            Rect heads = headBounds();
            Rect both = Rect.makeLTRB(
                    lip.getLeft(), lip.getTop(), lip.getRight(), Math.max(lip.getBottom(), heads.getBottom()));
            return List.of(Layer.Plane.of(house.lipZ(), Art.bake(both, 1, light, pen -> {
                lip(pen, lip);
                heads(pen, heads);
            })));
        }
        return List.of(
                Layer.Plane.of(house.lipZ(), Art.bake(lipBounds(), 0.5, light, pen -> lip(pen, lipBounds()))),
                Layer.Plane.of(headZ(), Art.bake(headBounds(), 0.25, light, pen -> heads(pen, headBounds()))));
    }

    private Rect lipBounds() {
        Rect seen = house.view().visible(house.lipZ());
        return Rect.makeLTRB(seen.getLeft(), (float) (house.lip() - house.unit() * 0.12), seen.getRight(), (float)
                Math.max(house.lip() + 4, seen.getBottom()));
    }

    private void lip(Pen pen, Rect bounds) {
        double u = house.unit();
        try (Path face = Paths.polygon(
                bounds.getLeft(),
                house.lip(),
                bounds.getRight(),
                house.lip(),
                bounds.getRight(),
                bounds.getBottom(),
                bounds.getLeft(),
                bounds.getBottom())) {
            pen.gradient(
                    face, 0, house.lip(), 0, house.lip() + u * 0.16, 0xFF8A4A14, 0xFF3E1C08, 0xFF140806, 0xFF080405);
        }
        try (Path edge = Paths.polygon(
                bounds.getLeft(),
                house.lip() - u * 0.010,
                bounds.getRight(),
                house.lip() - u * 0.010,
                bounds.getRight(),
                house.lip() + u * 0.010,
                bounds.getLeft(),
                house.lip() + u * 0.010)) {
            pen.gradient(edge, 0, house.lip() - u * 0.010, 0, house.lip() + u * 0.010, 0xFFA8642A, 0xFF5A2C0C);
        }
        lamps(pen, bounds, u);
    }

    private void lamps(Pen pen, Rect bounds, double u) {
        double step = u * 0.150;
        double r = u * 0.034;
        double y = house.lip() - r * 0.75;
        double first = Math.floor(bounds.getLeft() / step) * step + step * 0.27;
        for (double x = first; x < bounds.getRight() + step; x += step) {
            try (Path cup = Paths.oval(x, y + r * 0.75, r * 1.05, r * 0.62)) {
                pen.soft(cup, r * 0.12, 0xFF1A0D08);
            }
            pen.glow(x, y, r * 3.4, 0x66FFB04A, BlendMode.SCREEN);
            try (Path bulb = Paths.oval(x, y, r, r * 0.72)) {
                pen.soft(bulb, r * 0.10, 0xFFF2C25C);
            }
            try (Path hot = Paths.oval(x, y - r * 0.06, r * 0.78, r * 0.52)) {
                pen.soft(hot, r * 0.16, 0xFFFFF3C8);
            }
        }
    }

    private double headZ() {
        return house.lipZ() * 0.8;
    }

    private double headRow() {
        return Math.max(house.lip() + house.unit() * 0.075, house.view().height() - house.unit() * 0.085);
    }

    private Rect headBounds() {
        Rect seen = house.view().visible(headZ());
        double row = headRow();
        return Rect.makeLTRB(seen.getLeft(), (float) (row - house.unit() * 0.12), seen.getRight(), (float)
                Math.max(row + house.unit() * 0.05, seen.getBottom()));
    }

    private void heads(Pen pen, Rect bounds) {
        double u = house.unit();
        double row = headRow();
        double step = u * 0.158;
        int i = (int) Math.floor(bounds.getLeft() / step) - 1;
        for (; i * step < bounds.getRight() + step; i++) {
            double x = (i + 0.5 + 0.32 * (Noise.at(house.seed() + 90, i + 64) - 0.5)) * step;
            double y = row + u * 0.030 * (Noise.at(house.seed() + 91, i + 64) - 0.3);
            double r = u * Noise.between(house.seed() + 92, i + 64, 0.050, 0.062);
            int dark = 0xFF0C0608;
            try (Path shoulders = Paths.oval(x, y + r * 2.5, r * 1.75, r * 1.65);
                    Path head = Paths.oval(x, y, r * 0.88, r)) {
                pen.soft(shoulders, u * 0.006, dark);
                pen.soft(head, u * 0.006, dark);
            }
            try (Path shine = Paths.oval(x, y - r * 0.72, r * 0.55, r * 0.16)) {
                pen.soft(shine, u * 0.010, Colours.fade(0xFFD07C34, 0.62), BlendMode.SCREEN);
            }
        }
    }
}
