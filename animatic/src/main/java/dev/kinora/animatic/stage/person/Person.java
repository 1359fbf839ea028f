package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.Optional;

/** One person of a scene, ready to become a figure: a body cel and an arm cel by pose, a head cel that turns. */
final class Person {
    private static final int HAIR_PHASES = 6;

    private final Performer performer;
    private final double h;
    private final boolean front;
    private final Stature stature;
    private final Wardrobe wear;
    private final Acting acting;
    private final HeadArt head;
    private final LegArt legs;
    private final ArmArt arms;
    private final TorsoArt torso;
    private final Drapery drapery;
    private final long seed;

    Person(Performer performer, Rig.Cast cast) {
        this.performer = performer;
        h = performer.size();
        front = performer.facing() == 0;
        seed = Noise.seed(cast.scene().seed(), performer.id());
        wear = Wardrobe.of(performer, cast.scene().seed());
        stature = Stature.of(performer, wear.female());
        acting = Acting.of(performer, cast, stature);
        head = new HeadArt(stature, wear, acting.mood(), front);
        legs = new LegArt(stature, wear, h, front);
        arms = new ArmArt(stature, wear, h);
        torso = new TorsoArt(stature, wear, h, front);
        drapery = new Drapery(stature, wear, h, front, torso.halfWidth());
    }

    Figure figure() {
        int n = acting.count();
        Rect body = bounds(0.16, 0, 1, 2, 3);
        Rect arm = bounds(0.10, 0);
        double hs = stature.head() * h;
        Rect face = Paths.rect(-1.3 * hs, -1.95 * hs, 1.2 * hs, 0.75 * hs);
        List<Cel> cels = List.of(
                new Cel.Cycle("body", body, n, acting::phase, t -> Move.NONE, this::body),
                new Cel.Cycle("head", face, 2 * HAIR_PHASES, this::headPhase, this::headMove, this::head),
                new Cel.Cycle("arm", arm, n, acting::phase, t -> Move.NONE, this::nearArm));
        return new Figure(
                performer.id(),
                acting::x,
                acting::y,
                performer.z(),
                performer.facing() < 0,
                h,
                cels,
                this::contacts,
                this::anchor);
    }

    private Skeleton skeleton(int phase) {
        return Skeleton.of(stature, acting.pose(phase), h, front);
    }

    /** What all pictures cover: 0 near arm, 1 far arm, 2 near leg, 3 far leg. */
    private Rect bounds(double margin, int... limbs) {
        double l = 0;
        double t = 0;
        double r = 0;
        double b = -9;
        for (int phase = 0; phase < acting.count(); phase++) {
            Skeleton s = skeleton(phase);
            double[][] all = {s.armNear(), s.armFar(), s.legNear(), s.legFar()};
            for (int limb : limbs) {
                for (int i = 0; i < 6; i += 2) {
                    boolean first = phase == 0 && limb == limbs[0] && i == 0;
                    double x = all[limb][i];
                    double y = all[limb][i + 1];
                    l = first ? x : Math.min(l, x);
                    r = first ? x : Math.max(r, x);
                    t = first ? y : Math.min(t, y);
                    b = first ? y : Math.max(b, y);
                }
            }
        }
        double m = margin * h;
        return Paths.rect(l - m, t - m, r + m, Math.min(b + m, b + 0.11 * h));
    }

    private Light light(Pen pen) {
        Light l = pen.light();
        return l.shade(dev.kinora.animatic.paint.Colours.mix(l.shade(), 0xFF5A2438, 0.35), l.shadeAmount())
                .rims(0.85, 0.6);
    }

    private void body(Pen pen, int phase) {
        pen.under(light(pen), () -> {
            Pose p = acting.pose(phase);
            Skeleton s = skeleton(phase);
            Light inner = pen.light().rims(0.5, 0.5);
            drapery.cape(pen, s, p.wave());
            if (!front) {
                pen.under(inner, () -> arms.draw(pen, s.armFar(), p.armFar(), 0.30));
            }
            pen.under(inner, () -> legs.draw(pen, s.legFar(), p.legFar(), 0.26));
            boolean sits = p.hipY() < stature.hip() * 0.8 || acting.seated();
            if (sits) {
                pen.under(inner, () -> drapery.lap(pen, s.legFar(), 0.26));
            }
            legs.draw(pen, s.legNear(), p.legNear(), front ? 0.08 : 0);
            if (sits) {
                drapery.lap(pen, s.legNear(), 0);
            }
            torso.pelvis(pen, s);
            torso.neck(pen, s);
            Path top = torso.top(pen, s, p.wave());
            if (!sits) {
                drapery.skirt(
                        pen, s, p.wave(), Math.abs(p.legNear().x() - p.legFar().x()) * (front ? 0.2 : 1));
            }
            pen.inside(top, () -> armShadow(pen, s.armNear()));
            if (front) {
                pen.inside(top, () -> armShadow(pen, s.armFar()));
                arms.draw(pen, s.armFar(), p.armFar(), 0);
            }
            drapery.scarf(pen, s, p.wave());
            if (acting.string()) {
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
        });
    }

    private void armShadow(Pen pen, double[] arm) {
        double r = 0.042 * stature.girth() * h;
        double dx = -pen.light().keyX() * 0.02 * h;
        double[] moved = {arm[0] + dx, arm[1] + 0.02 * h, arm[2] + dx, arm[3] + 0.02 * h, arm[4] + dx, arm[5] + 0.02 * h
        };
        pen.soft(
                Limbs.tube(moved, r, r, r, r * 0.9, r * 0.8),
                0.012 * h,
                dev.kinora.animatic.paint.Colours.fade(pen.light().shade(), 0.38));
    }

    private void nearArm(Pen pen, int phase) {
        pen.under(
                light(pen),
                () -> arms.draw(
                        pen, skeleton(phase).armNear(), acting.pose(phase).armNear(), 0));
    }

    private void head(Pen pen, int phase) {
        double hs = stature.head() * h;
        pen.under(
                light(pen),
                () -> head.draw(
                        pen,
                        (front ? 0 : 0.06) * hs,
                        -0.44 * hs,
                        hs,
                        2 * Math.PI * (phase % HAIR_PHASES) / HAIR_PHASES,
                        phase < HAIR_PHASES ? HeadArt.Eyes.OPEN : HeadArt.Eyes.SHUT));
    }

    private int headPhase(double t) {
        double beat = 2.7 + 0.8 * Noise.at(seed, 40);
        double into = (t + Noise.at(seed, 41) * beat) % beat;
        int wind = Math.floorMod((int) Math.floor(t * 7.5), HAIR_PHASES);
        return into < 0.13 ? wind + HAIR_PHASES : wind;
    }

    private double[] neckTop(Skeleton s) {
        double k = (0.035 + (1 - stature.head() / 0.16) * -0.006) * h;
        return new double[] {
            s.neck()[0] + Math.sin(s.lean()) * k + (front ? 0 : 0.010 * h), s.neck()[1] - Math.cos(s.lean()) * k
        };
    }

    private Move headMove(double t) {
        int phase = acting.phase(t);
        double[] n = neckTop(skeleton(phase));
        Pose p = acting.pose(phase);
        return Move.turned(front ? p.head() * 0.3 + p.lean() * 0.3 : p.head() + p.lean() * 0.55, 0, 0, n[0], n[1]);
    }

    private List<Contact> contacts(double t) {
        if (acting.seated()) {
            return List.of();
        }
        Pose p = acting.pose(acting.phase(t));
        double r = 0.075 * h;
        return List.of(
                new Contact((p.legFar().x() + 0.025) * h, r, p.legFar().lift() * h),
                new Contact((p.legNear().x() + 0.025) * h, r, p.legNear().lift() * h));
    }

    private Optional<Anchor> anchor(String name, double t) {
        Skeleton s = skeleton(acting.phase(t));
        return switch (name) {
            case "hand" -> Optional.of(palm(s.armNear()));
            case "handFar" -> Optional.of(palm(s.armFar()));
            case "head" -> Optional.of(new Anchor(neckTop(s)[0], neckTop(s)[1] - stature.head() * h * 0.5));
            case "back" -> Optional.of(new Anchor(s.neck()[0] - 0.08 * h, s.neck()[1] + 0.10 * h));
            default -> Optional.empty();
        };
    }

    private Anchor palm(double[] arm) {
        double a = Math.atan2(arm[5] - arm[3], arm[4] - arm[2]);
        return new Anchor(arm[4] + Math.cos(a) * 0.026 * h, arm[5] + Math.sin(a) * 0.026 * h);
    }
}
