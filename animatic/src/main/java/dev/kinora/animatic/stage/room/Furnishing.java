package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.sky.Daylight;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the back wall, its window and everything that stands before it into pictures by depth. */
final class Furnishing {
    private final Scene scene;
    private final Chamber room;
    private final RoomKind kind;
    private final Scheme scheme;
    private final Glow glow;

    Furnishing(Scene scene, Chamber room, RoomKind kind, Scheme scheme, Glow glow) {
        this.scene = scene;
        this.room = room;
        this.kind = kind;
        this.scheme = scheme;
        this.glow = glow;
    }

    /** The things of a room that hang or stand. */
    record Things(List<Opening> windows, List<Layout.Placed> pieces, List<double[]> hung) {}

    List<Layer> layers(Art wall, Things things, Light light, Daylight day, long seed) {
        List<Layer> out = new ArrayList<>();
        Light even = light.rims(0.35, 0.35);
        Light plain = new Light(
                even.keyX(),
                even.keyY(),
                even.keyZ(),
                even.key(),
                even.keyAmount() * 0.7,
                even.shade(),
                even.shadeAmount() * 0.8,
                0xFFFFFFFF,
                even.sky(),
                even.bounce(),
                even.rimA(),
                even.rimB(),
                even.air(),
                even.haze(),
                even.gobo());
        out.add(plane(room.back(), wall.bounds(), plain, b -> {
            wall.draw(b.canvas(), null);
            trim(b.bench());
            Panes panes = new Panes(b.bench(), scene, day, seed);
            things.windows().forEach(panes::draw);
            things.pieces().stream()
                    .filter(p -> p.piece().band == Piece.Band.HIGH)
                    .forEach(p -> p.piece().maker.make(b.bench(), p.x(), p.z(), p.seed()));
        }));
        List<Layout.Placed> standing = things.pieces().stream()
                .filter(p -> p.piece().band != Piece.Band.HIGH)
                .sorted(Comparator.comparingDouble(p -> p.piece().depth))
                .toList();
        out.add(plane(room.back() - 0.35, standingArea(room.back() - 0.35), plain, b -> {
            standing.stream()
                    .filter(p -> p.z() > room.back() - 0.05)
                    .forEach(p -> p.piece().maker.make(b.bench(), p.x(), p.z(), p.seed()));
            if (kind.lamps() == RoomKind.Lamps.TUBES && !(kind.shell().corridor() && !room.repeats())) {
                things.hung().forEach(h -> Lights.tube(b.bench(), h[0], h[2]));
            }
        }));
        standing.stream()
                .filter(this::apart)
                .forEach(p -> out.add(plane(p.z() - 0.4, standingArea(p.z() - 0.4), plain, b -> p.piece()
                        .maker
                        .make(b.bench(), p.x(), p.z(), p.seed()))));
        boolean near = standing.stream().anyMatch(p -> p.z() <= room.back() - 0.05 && !apart(p));
        if (near || kind.lamps() == RoomKind.Lamps.PENDANTS) {
            out.add(plane(room.back() - 0.9, standingArea(room.back() - 0.9), plain, b -> {
                standing.stream()
                        .filter(p -> p.z() <= room.back() - 0.05 && !apart(p))
                        .forEach(p -> p.piece().maker.make(b.bench(), p.x(), p.z(), p.seed()));
                if (kind.lamps() == RoomKind.Lamps.PENDANTS) {
                    int colour = Noise.at(seed, 14) < 0.5 ? 0xFF2E2C2C : scheme.accent();
                    things.hung().forEach(h -> Lights.pendant(b.bench(), h[0], h[1], h[2], colour));
                }
            }));
        }
        return out;
    }

    /** Whether a piece stands so far from the wall that it moves on its own. */
    private boolean apart(Layout.Placed p) {
        return p.z() < room.back() - 1.4;
    }

    private record Board(Pen pen, Bench bench) {
        io.github.humbleui.skija.Canvas canvas() {
            return pen.canvas();
        }
    }

    private Layer plane(double z, Rect area, Light light, java.util.function.Consumer<Board> drawing) {
        View view = room.view();
        double blur = view.defocus(z);
        double grain = Math.max(1, Math.min(view.width(), view.height()) / 900.0);
        double scale = Math.min(1 / grain, Math.max(0.34, Math.min(1, 2.4 / Math.max(0.1, blur))));
        Art sharp =
                Art.bake(area, scale, light, pen -> drawing.accept(new Board(pen, new Bench(pen, room, glow, scheme))));
        Art art = Focus.soft(sharp, blur, z < room.back() ? 1 : 0.01);
        return room.repeats()
                ? Layer.Plane.wrapping(z, art, Strip.at(view, room.back()).width())
                : Layer.Plane.of(z, art);
    }

    private Rect standingArea(double z) {
        View view = room.view();
        Rect seen = view.visible(z);
        float top = (float) Math.max(seen.getTop(), room.py(room.height() + 0.02, z - 0.3) - 4);
        float bottom = (float) Math.min(seen.getBottom(), room.py(0, z - 1.3) + 8);
        if (room.repeats()) {
            Strip strip = Strip.at(view, room.back());
            return strip.rows(top, Math.max(bottom, top + 8));
        }
        return Rect.makeLTRB(seen.getLeft(), top, seen.getRight(), Math.max(bottom, top + 8));
    }

    /** Cuts the wall to the slopes of the roof. */
    private void gable(Bench b) {
        double top = -room.height() - 0.4;
        double middle = (room.left() + room.right()) / 2;
        b.front(room.back(), p -> {
            for (double side : new double[] {room.left(), room.right()}) {
                double out = side + Math.signum(side - middle);
                p.fill(
                        Paths.polygon(
                                out, -Shell.KNEE, side, -Shell.KNEE, middle, -room.height(), middle, top, out, top),
                        0,
                        BlendMode.CLEAR);
            }
        });
    }

    /** Skirting board, cornice and, in papered rooms, a dado. */
    private void trim(Bench b) {
        double l = room.left();
        double r = room.right();
        int white = scheme.trim();
        if (kind.shell().ceiling() == Shell.Ceiling.GABLE && !room.repeats()) {
            gable(b);
        }
        switch (kind.shell().wall()) {
            case PAINT, PAPER, PLASTER, PANELS ->
                b.box(
                        l,
                        0,
                        room.back() - 0.025,
                        r,
                        0.11,
                        room.back(),
                        kind.shell().wall() == Wall.PANELS ? scheme.darkWood() : white);
            default -> b.box(l, 0, room.back() - 0.02, r, 0.07, room.back(), Colours.scale(scheme.wall(), 0.5));
        }
        if (kind.shell().ceiling() == Shell.Ceiling.PLAIN) {
            b.box(l, room.height() - 0.09, room.back() - 0.07, r, room.height(), room.back(), white);
        }
        if (kind.shell().wall() == Wall.PAPER) {
            double h = 0.92;
            b.box(l, 0.11, room.back() - 0.012, r, h, room.back(), white);
            b.front(room.back() - 0.015, p -> {
                for (double x = l + 0.06; x < r - 0.3; x += 0.62) {
                    var panel = Paths.box(x, -h + 0.09, x + 0.5, -0.2, 0.006);
                    p.innerEdge(panel, 0.012, 0.012, 0.008, 0x60080402, BlendMode.SRC_OVER);
                    p.stroke(panel, 0.008, 0x30FFF6E6);
                }
            });
            b.box(l, h, room.back() - 0.03, r, h + 0.04, room.back(), white);
        }
    }
}
