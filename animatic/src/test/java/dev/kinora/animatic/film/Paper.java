package dev.kinora.animatic.film;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Finish;
import dev.kinora.animatic.paint.Gobo;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Rim;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A theatre of paper: plain settings and figures that exercise every kind of layer and cel, quick to bake. */
final class Paper {
    static final Light LIGHT = new Light(
            -0.5,
            -0.7,
            0.5,
            0xFFFFE0B0,
            0.3,
            0xFF203050,
            0.5,
            0xFFFFFFFF,
            0xFFA0C0FF,
            0xFF605040,
            Rim.NONE,
            Rim.NONE,
            0xFFC0D0E0,
            0.1,
            Gobo.OPEN);
    /** Changes nothing but what the tone curve does. */
    static final Finish PLAIN = new Finish(1, 1, 0, 0, 0, 1, 0xFF000000, 0, 0, 0);

    private Paper() {}

    static CameraPlan camera(double travel, CameraMove... moves) {
        return new CameraPlan(1.25, 1.5, 0.55, 6, 0.1, travel, List.of(moves));
    }

    static Scene scene(Frame frame, CameraPlan camera, Performer... performers) {
        Place place = new Place("place.paper", false, TimeOfDay.NOON, Weather.CLEAR, Season.SUMMER, Map.of());
        return new Scene(frame, 5, place, List.of(), "", "", camera, List.of(performers), List.of(), List.of());
    }

    static Performer performer(String id, String concept) {
        Act walk = new Act("action.walk", 0, 4, Optional.empty());
        return new Performer(id, concept, concept, Map.of(), -0.4, 6, 1.7, 1, 0.3, 0, List.of(walk), Optional.empty());
    }

    static Performer on(Performer rider, String support) {
        return new Performer(
                rider.id(),
                rider.concept(),
                rider.word(),
                rider.look(),
                rider.x(),
                rider.z(),
                rider.size(),
                rider.facing(),
                rider.speed(),
                rider.lift(),
                rider.acts(),
                Optional.of(support));
    }

    /** Sky, two planes of which one drifts, ground, and a live layer. */
    static Setting setting(int match) {
        return new Setting() {
            @Override
            public int match(Scene scene) {
                return match;
            }

            @Override
            public Stage build(Scene scene, View view) {
                return stage(view, PLAIN);
            }
        };
    }

    static Stage stage(View view, Finish finish) {
        Layer drifting = new Layer.Plane(
                40,
                dots(Rect.makeXYWH(0, 10, view.width(), 30), 0xFFFFFFFF),
                7,
                view.width(),
                io.github.humbleui.skija.BlendMode.SRC_OVER,
                t -> 0.8);
        Layer live = new Layer.Live(2, (pen, t) -> pen.fill(Paths.oval(40 + 9 * t, 20 + 4 * t, 6, 6), 0xFFFFC040));
        return new Stage(
                List.of(
                        Layer.Plane.of(2e5, sky(view.visible(2e5))),
                        ground(view),
                        drifting,
                        Layer.Plane.of(30, dots(low(view, view.visible(30)), 0xFF406030)),
                        Layer.Plane.of(20, dots(low(view, view.visible(20)), 0xFF305020)),
                        live),
                LIGHT,
                finish,
                new Stage.Floor(0.3, 0.4, 0.2, 0.2));
    }

    private static Rect low(View view, Rect seen) {
        return Rect.makeLTRB(seen.getLeft(), (float) view.horizonY() - 12, seen.getRight(), seen.getBottom());
    }

    static Layer.Ground ground(View view) {
        Rect far = view.visible(1e4);
        Rect near = view.visible(view.groundZ(view.height()));
        Rect b = Rect.makeLTRB(
                Math.min(far.getLeft(), near.getLeft()),
                (float) Math.floor(view.horizonY()),
                Math.max(far.getRight(), near.getRight()),
                near.getBottom());
        return new Layer.Ground(dots(b, 0xFF507040), 0);
    }

    private static Art sky(Rect b) {
        return Art.bake(
                b,
                1,
                LIGHT,
                pen -> pen.gradient(
                        Paths.polygon(
                                b.getLeft(),
                                b.getTop(),
                                b.getRight(),
                                b.getTop(),
                                b.getRight(),
                                b.getBottom(),
                                b.getLeft(),
                                b.getBottom()),
                        0,
                        b.getTop(),
                        0,
                        b.getBottom(),
                        0xFF3060C0,
                        0xFFC0E0FF));
    }

    private static Art dots(Rect b, int colour) {
        return Art.bake(b, 1, LIGHT, pen -> {
            for (int i = 0; i < 40; i++) {
                double x = b.getLeft() + Noise.at(3, i) * b.getWidth();
                double y = b.getTop() + Noise.at(4, i) * b.getHeight();
                pen.fill(Paths.oval(x, y, 9, 5), Colours.scale(colour, 0.6 + 0.4 * Noise.at(5, i)));
            }
        });
    }

    /** Draws a body that bobs, a limb in eight phases and a live string. */
    static Rig rig(int match) {
        return rig(match, 0xFFD04030);
    }

    static Rig rig(int match, int colour) {
        return new Rig() {
            @Override
            public int match(Performer performer) {
                return match;
            }

            @Override
            public Figure build(Performer performer, Cast cast) {
                return figure(performer, colour);
            }
        };
    }

    static Figure figure(Performer p, int colour) {
        double h = p.size();
        Rect body = Paths.rect(-h * 0.3, -h, h * 0.3, 0);
        List<Cel> cels = List.of(
                Cel.rigid(
                        "body",
                        body,
                        t -> Move.by(0, 0.03 * Math.sin(t * 5)),
                        (pen, k) -> pen.lit(Paths.oval(0, -h * 0.5, h * 0.2, h * 0.45), colour)),
                Cel.loop(
                        "limb",
                        body,
                        8,
                        0.8,
                        t -> Move.NONE,
                        (pen, k) -> pen.fill(
                                Paths.tube(0, -h * 0.4, h * 0.05, h * (0.03 * k - 0.1), -h * 0.05, h * 0.04),
                                0xFF302020)),
                new Cel.Live(
                        "string",
                        (pen, t) -> pen.stroke(
                                Paths.line(0, -h * 0.6, h * 0.3, -h * (0.8 + 0.1 * Math.sin(t * 3))),
                                0.02,
                                0xFFFFFFFF)));
        return new Figure(
                p.id(),
                t -> p.x() + p.facing() * p.speed() * t,
                t -> p.lift(),
                p.z(),
                p.facing() < 0,
                h,
                cels,
                t -> List.of(new Contact(0, 0.2, 0)),
                Figure.Anchors.NONE);
    }

    /** Grey and nothing else. */
    static Setting blank() {
        return new Setting() {
            @Override
            public int match(Scene scene) {
                return 1;
            }

            @Override
            public Stage build(Scene scene, View view) {
                Art grey = Art.bake(
                        view.visible(1e5), 1, LIGHT, pen -> pen.canvas().clear(0xFF606060));
                return new Stage(List.of(Layer.Plane.of(1e5, grey)), LIGHT, PLAIN, new Stage.Floor(0, 0, 0, 0));
            }
        };
    }

    /** A rig that claims to know everything and breaks. */
    static Rig broken(int match) {
        return new Rig() {
            @Override
            public int match(Performer performer) {
                return match;
            }

            @Override
            public Figure build(Performer performer, Cast cast) {
                throw new IllegalStateException("broken on purpose");
            }
        };
    }

    /** A rig whose figure breaks only when it is drawn, in the middle of its work. */
    static Rig breaksWhenDrawn(int match) {
        return new Rig() {
            @Override
            public int match(Performer performer) {
                return match;
            }

            @Override
            public Figure build(Performer performer, Cast cast) {
                Figure sound = figure(performer, 0xFFD04030);
                Cel baked = Cel.still("bad", Paths.rect(-1, -1, 1, 0), (pen, k) -> {
                    pen.canvas().save();
                    throw new IllegalStateException("broken on purpose");
                });
                Cel live = new Cel.Live("worse", (pen, t) -> {
                    pen.canvas().save();
                    pen.canvas().translate(1, 1);
                    throw new IllegalStateException("broken on purpose");
                });
                return new Figure(
                        sound.id(),
                        sound.x(),
                        sound.y(),
                        sound.z(),
                        sound.mirrored(),
                        sound.height(),
                        List.of(baked, live, sound.cels().getFirst()),
                        sound.contacts(),
                        sound.anchors());
            }
        };
    }

    /** A rig whose figure never stops drawing itself. */
    static Rig overflows() {
        return new Rig() {
            @Override
            public int match(Performer performer) {
                return 1;
            }

            @Override
            public Figure build(Performer performer, Cast cast) {
                Figure sound = figure(performer, 0xFFD04030);
                Cel endless = new Cel.Live("endless", (pen, t) -> deeper(pen.pixel()));
                return new Figure(
                        sound.id(),
                        sound.x(),
                        sound.y(),
                        sound.z(),
                        sound.mirrored(),
                        sound.height(),
                        List.of(endless),
                        sound.contacts(),
                        sound.anchors());
            }
        };
    }

    private static double deeper(double x) {
        return x > 0 ? deeper(x) + 1 : 0;
    }

    static byte[] frame(Film film, int n) {
        byte[] out = new byte[film.view().width() * film.view().height() * 3 / 2];
        try (FramePainter painter = new FramePainter(film)) {
            painter.paint(n, out);
        }
        return out;
    }
}
