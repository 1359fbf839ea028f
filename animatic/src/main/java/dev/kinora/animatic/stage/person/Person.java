package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Rim;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One person of a scene, ready to become a figure: a body cel and an arm cel by pose, a head cel that turns. */
final class Person {
    private static final int HAIR_PHASES = 6;

    /** Heights that wings reach beyond the limbs. */
    private static final double WINGSPAN = 0.75;

    /** Heights that a tool may reach beyond the hands. */
    private static final double TOOL_REACH = 0.95;

    private final Performer performer;
    private final double h;
    private final Seen seen;
    private final boolean front;
    private final Stature stature;
    private final Acting acting;
    private final BodyArt art;
    private final long seed;
    /** How far wings, a tail or garments reach beyond the limbs, in shares of the height. */
    private final double reach;

    Person(Performer performer, Rig.Cast cast) {
        this.performer = performer;
        h = performer.size();
        seen = Seen.of(performer);
        front = seen != Seen.SIDE;
        seed = Noise.seed(cast.scene().seed(), performer.id());
        Wardrobe wear = Wardrobe.of(
                performer, Climate.of(performer, cast.scene()), cast.scene().seed());
        boolean winged =
                wear.extras().contains(Wardrobe.Extra.WINGS) || wear.extras().contains(Wardrobe.Extra.FAIRY_WINGS);
        boolean tailed = wear.extras().contains(Wardrobe.Extra.FISHTAIL);
        reach = winged ? WINGSPAN : tailed ? 0.55 : 0.30;
        stature = Stature.of(performer, wear.female());
        acting = Acting.of(performer, cast, stature);
        art = BodyArt.of(performer.concept(), new BodyArt.Form(stature, wear, h, seen, Badge.of(performer)));
    }

    Figure figure() {
        int n = acting.count();
        Rect body = bounds(reach, 0, 1, 2, 3);
        Rect arm = bounds(
                acting.holdsTools() ? TOOL_REACH : 0.10, acting.holdsTools() ? new int[] {0, 1, 2, 3} : new int[] {0});
        double hs = stature.head() * h;
        Rect face = Paths.rect(-1.5 * hs, -1.95 * hs, 1.5 * hs, 1.0 * hs);
        int heads = Face.Expression.COUNT * HAIR_PHASES;
        List<Cel> cels = new ArrayList<>();
        Optional<Fixture> fixture = Fixture.named(acting.before());
        FixtureArt fixtures = new FixtureArt(h);
        fixture.filter(f -> f == Fixture.LINE)
                .ifPresent(f -> cels.add(new WashingLine(h, seed).cel(fixtures.bounds())));
        fixture.filter(FixtureArt::seats)
                .ifPresent(f -> cels.add(Cel.still("seat", fixtures.bounds(), (pen, k) -> fixtures.seat(pen, f))));
        cels.add(new Cel.Cycle("body", body, n, acting::phase, t -> Move.NONE, this::body));
        cels.add(new Cel.Cycle("head", face, heads, this::headPhase, this::headMove, this::head));
        fixture.ifPresent(f -> cels.add(Cel.still("fixture", fixtures.bounds(), (pen, k) -> fixtures.draw(pen, f))));
        cels.add(new Cel.Cycle("arm", arm, n, acting::phase, t -> Move.NONE, this::nearArm));
        return new Figure(
                performer.id(),
                acting::x,
                acting::y,
                acting.way().nearest(),
                performer.facing() < 0,
                h,
                cels,
                this::contacts,
                this::anchor,
                acting.way()::z);
    }

    private Skeleton skeleton(int phase) {
        return Skeleton.of(stature, acting.pose(phase), h, front);
    }

    /** What all pictures cover: 0 near arm, 1 far arm, 2 near leg, 3 far leg. */
    private Rect bounds(double margin, int... limbs) {
        double l = Double.MAX_VALUE;
        double t = Double.MAX_VALUE;
        double r = -Double.MAX_VALUE;
        double b = -Double.MAX_VALUE;
        for (int phase = 0; phase < acting.count(); phase++) {
            Skeleton s = skeleton(phase);
            double[][] all = {s.armNear(), s.armFar(), s.legNear(), s.legFar()};
            for (int limb : limbs) {
                for (int i = 0; i < 6; i += 2) {
                    double[] p = turned(s, acting.pose(phase), all[limb][i], all[limb][i + 1]);
                    l = Math.min(l, p[0]);
                    r = Math.max(r, p[0]);
                    t = Math.min(t, p[1]);
                    b = Math.max(b, p[1]);
                }
            }
        }
        double m = margin * h;
        return Paths.rect(l - m, t - m, r + m, b + Math.max(0.11 * h, m * 0.5));
    }

    /** Where a point of the upright body is when the body is turned. */
    private double[] turned(Skeleton s, Pose pose, double x, double y) {
        if (!pose.tilt().turned()) {
            return new double[] {x, y};
        }
        double cos = Math.cos(pose.tilt().radians());
        double sin = Math.sin(pose.tilt().radians());
        double dx = x - s.hip()[0];
        double dy = y - s.hip()[1];
        return new double[] {
            s.hip()[0] + dx * cos - dy * sin, s.hip()[1] - pose.tilt().lift() * h + dx * sin + dy * cos
        };
    }

    private Light light(Pen pen) {
        Light l = pen.light().hero();
        return l.shade(Colours.mix(l.shade(), 0xFF5A2438, 0.35), l.shadeAmount())
                .rims(0.85, 0.6);
    }

    /** The light as a body meets it that is turned clockwise. */
    private static Light turned(Light l, double radians) {
        double cos = Math.cos(-radians);
        double sin = Math.sin(-radians);
        return new Light(
                l.keyX() * cos - l.keyY() * sin,
                l.keyX() * sin + l.keyY() * cos,
                l.keyZ(),
                l.key(),
                l.keyAmount(),
                l.shade(),
                l.shadeAmount(),
                l.tint(),
                l.sky(),
                l.bounce(),
                turned(l.rimA(), cos, sin),
                turned(l.rimB(), cos, sin),
                l.air(),
                l.haze(),
                l.gobo());
    }

    private static Rim turned(Rim r, double cos, double sin) {
        return new Rim(r.x() * cos - r.y() * sin, r.x() * sin + r.y() * cos, r.colour(), r.strength());
    }

    /** Draws in the coordinates of the upright body. */
    private void posed(Pen pen, Skeleton s, Pose p, Runnable work) {
        if (!p.tilt().turned()) {
            pen.under(light(pen), work);
            return;
        }
        double hx = s.hip()[0];
        double hy = s.hip()[1];
        pen.under(
                turned(light(pen), p.tilt().radians()),
                () -> pen.moved(
                        hx, hy - p.tilt().lift() * h, p.tilt().radians(), 1, () -> pen.moved(-hx, -hy, 0, 1, work)));
    }

    private void body(Pen pen, int phase) {
        Pose p = acting.pose(phase);
        Skeleton s = skeleton(phase);
        posed(pen, s, p, () -> {
            art.body(pen, s, p, acting.seated());
            if (acting.string()) {
                string(pen, s);
            }
        });
    }

    private void string(Pen pen, Skeleton s) {
        pen.stroke(
                Paths.curve(
                        s.armFar()[4],
                        s.armFar()[5],
                        (s.armFar()[4] + s.armNear()[4]) / 2,
                        (s.armFar()[5] + s.armNear()[5]) / 2 + 0.02 * h,
                        s.armNear()[4],
                        s.armNear()[5]),
                Math.max(0.0035 * h, pen.pixel()),
                0xFFF6F0E2);
        pen.lit(
                Paths.box(
                        s.armFar()[4] - 0.012 * h,
                        s.armFar()[5] - 0.035 * h,
                        s.armFar()[4] + 0.030 * h,
                        s.armFar()[5] + 0.032 * h,
                        0.008 * h),
                0xFFB07840,
                0.03 * h);
    }

    private void nearArm(Pen pen, int phase) {
        Pose p = acting.pose(phase);
        Skeleton s = skeleton(phase);
        posed(pen, s, p, () -> {
            Tool.named(acting.tool(phase))
                    .ifPresent(tool -> new ToolArt(h).draw(pen, tool, held(s, p), acting.share(phase)));
            art.nearArm(pen, s, p);
        });
    }

    private Held held(Skeleton s, Pose p) {
        double[] n = neckTop(s);
        double hs = stature.head() * h;
        double a = p.head() + p.lean() * 0.55;
        double mx = front ? 0 : 0.40 * hs;
        double my = -0.14 * hs;
        return new Held(
                Grip.of(s.armNear(), h),
                Grip.of(s.armFar(), h),
                new double[] {n[0] + mx * Math.cos(a) - my * Math.sin(a), n[1] + mx * Math.sin(a) + my * Math.cos(a)},
                new double[] {s.legNear()[4], s.legNear()[5], s.legFar()[4], s.legFar()[5]},
                s.neck()[1] + 0.06 * h);
    }

    private void head(Pen pen, int phase) {
        double hs = stature.head() * h;
        Face.Expression e = Face.Expression.of(phase / HAIR_PHASES);
        pen.under(
                light(pen),
                () -> art.head(
                        pen,
                        new HeadArt.Place((front ? 0 : 0.06) * hs, -0.44 * hs, hs),
                        2 * Math.PI * (phase % HAIR_PHASES) / HAIR_PHASES,
                        e));
    }

    private int headPhase(double t) {
        Motion motion = acting.motion(t);
        double beat = 2.7 + 0.8 * Noise.at(seed, 40);
        double into = (t + Noise.at(seed, 41) * beat) % beat;
        int wind = Math.floorMod((int) Math.floor(t * 7.5), HAIR_PHASES);
        boolean shut = into < 0.13 || motion.manner().eyes() == HeadArt.Eyes.SHUT;
        int mouth = 0;
        if (motion.manner().voice() == Motion.Voice.SPEAKS && Noise.at(seed, 43 + (long) Math.floor(t / 1.1)) < 0.8) {
            mouth = (int) (Noise.at(seed, 900 + (long) Math.floor(t * 8)) * 3);
        }
        HeadArt.Eyes eyes = shut ? HeadArt.Eyes.SHUT : HeadArt.Eyes.OPEN;
        return new Face.Expression(motion.mood(), eyes, mouth).index() * HAIR_PHASES + wind;
    }

    private double[] neckTop(Skeleton s) {
        double k = (0.035 + (1 - stature.head() / 0.16) * -0.006) * h;
        return new double[] {
            s.neck()[0] + Math.sin(s.lean()) * k + (front ? 0 : 0.010 * h), s.neck()[1] - Math.cos(s.lean()) * k
        };
    }

    private Move headMove(double t) {
        int phase = acting.phase(t);
        Skeleton s = skeleton(phase);
        double[] n = neckTop(s);
        Pose p = acting.pose(phase);
        double[] at = turned(s, p, n[0], n[1]);
        double turn = front ? p.head() * 0.3 + p.lean() * 0.3 : p.head() + p.lean() * 0.55;
        return Move.turned(turn + p.tilt().radians(), 0, 0, at[0], at[1]);
    }

    private List<Contact> contacts(double t) {
        if (acting.seated()) {
            return List.of();
        }
        int phase = acting.phase(t);
        Pose p = acting.pose(phase);
        double r = 0.075 * h;
        if (Math.abs(p.tilt().radians()) > 0.6) {
            double lift = Math.max(0, (p.hipY() + p.tilt().lift() - 0.09) * h);
            return List.of(new Contact(p.hipX() * h, 0.34 * h, lift), new Contact((p.hipX() - 0.3) * h, 0.2 * h, lift));
        }
        List<Contact> out = new ArrayList<>();
        out.add(new Contact((p.legFar().x() + 0.025) * h, r, p.legFar().lift() * h));
        out.add(new Contact((p.legNear().x() + 0.025) * h, r, p.legNear().lift() * h));
        if (p.hipY() < 0.2) {
            out.add(new Contact(p.hipX() * h, 0.15 * h, 0));
        }
        return out;
    }

    private Optional<Anchor> anchor(String name, double t) {
        int phase = acting.phase(t);
        Skeleton s = skeleton(phase);
        Pose p = acting.pose(phase);
        return switch (name) {
            case "hand" -> Optional.of(at(s, p, Grip.of(s.armNear(), h)));
            case "handFar" -> Optional.of(at(s, p, Grip.of(s.armFar(), h)));
            case "elbow" -> Optional.of(at(s, p, s.armNear()[2], s.armNear()[3]));
            case "mouth" -> {
                double[] m = held(s, p).mouth();
                yield Optional.of(at(s, p, m[0], m[1]));
            }
            case "head" -> Optional.of(at(s, p, neckTop(s)[0], neckTop(s)[1] - stature.head() * h * 0.5));
            case "back" -> Optional.of(at(s, p, s.neck()[0] - 0.08 * h, s.neck()[1] + 0.10 * h));
            case "shoulders" -> Optional.of(at(s, p, s.neck()[0] - 0.03 * h, s.neck()[1] - 0.01 * h));
            default -> Optional.empty();
        };
    }

    private Anchor at(Skeleton s, Pose p, Grip g) {
        return at(s, p, g.x(), g.y());
    }

    private Anchor at(Skeleton s, Pose p, double x, double y) {
        double[] q = turned(s, p, x, y);
        return new Anchor(q[0], q[1]);
    }
}
