package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.person.Crown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with how a shot is composed, as far as boxes on screen tell at its first frame.
 *
 * @param size as the prompt asks
 */
record Composition(Scene scene, Optional<Camera.ShotSize> size) {
    /** What can be wrong. */
    enum Fault {
        SMALL,
        BIG,
        HIDDEN,
        CUT,
        BEFORE,
        MERGED,
        HEADLESS
    }

    /** What is wrong with whom. */
    record Finding(Fault fault, String who) {}

    /** A box on screen, in heights of the frame; rows from the top, columns from the middle. */
    private record Box(double left, double top, double right, double bottom) {
        double wide() {
            return right - left;
        }

        double high() {
            return bottom - top;
        }

        double shared(Box o) {
            double w = Math.min(right, o.right) - Math.max(left, o.left);
            double h = Math.min(bottom, o.bottom) - Math.max(top, o.top);
            return w <= 0 || h <= 0 ? 0 : w * h;
        }

        double area() {
            return wide() * high();
        }
    }

    List<Finding> findings() {
        List<Finding> out = new ArrayList<>();
        if (scene.performers().isEmpty()) {
            return out;
        }
        Performer main = scene.performers().getFirst();
        Box box = box(main);
        double aspect = (double) scene.frame().width() / scene.frame().height();
        double fills = Math.max(box.high(), box.wide() / aspect);
        boolean open = size.isEmpty() || size.get() == Camera.ShotSize.FULL;
        boolean whole = size.isEmpty() || size.get().ordinal() >= Camera.ShotSize.FULL.ordinal();
        boolean near = size.filter(s -> s.ordinal() <= Camera.ShotSize.MEDIUM.ordinal())
                .isPresent();
        boolean goes = main.facing() == 0 && main.speed() > 0;
        if (!goes && fills < (near ? 0.35 : open ? 0.25 : 0.05)) {
            out.add(new Finding(Fault.SMALL, main.id() + " " + fills));
        }
        if (whole && fills > 1.05) {
            out.add(new Finding(Fault.BIG, main.id() + " " + fills));
        }
        if (near && main.concept().startsWith("person.") && main.support().isEmpty() && headless(main, aspect)) {
            out.add(new Finding(Fault.HEADLESS, main.id()));
        }
        for (Performer p : scene.performers()) {
            Box b = box(p);
            boolean ofMain = tied(main, p);
            if (p != main && !ofMain && p.z() < main.z() - 1e-9 && body(p)) {
                if (b.shared(box) > box.area() / 3) {
                    out.add(new Finding(Fault.HIDDEN, p.id()));
                }
                if (b.area() > 1.5 * box.area() && p.z() < 0.97 * main.z()) {
                    out.add(new Finding(Fault.BEFORE, p.id()));
                }
            }
            if (whole && body(p) && p.speed() == 0 && cut(b, aspect)) {
                out.add(new Finding(Fault.CUT, p.id()));
            }
        }
        List<Performer> people = scene.performers().stream()
                .filter(p -> p.concept().startsWith("person")
                        && p.look("embraces", "").isEmpty())
                .toList();
        for (int i = 0; i < people.size(); i++) {
            for (int k = i + 1; k < people.size(); k++) {
                Box a = box(people.get(i));
                Box b = box(people.get(k));
                boolean bound = tied(people.get(i), people.get(k))
                        || !people.get(i).look("partner", "").isEmpty();
                boolean level = Math.abs(people.get(i).z() / people.get(k).z() - 1) < 0.15;
                if (!bound && level && a.shared(b) > 0.5 * Math.min(a.area(), b.area())) {
                    out.add(new Finding(
                            Fault.MERGED,
                            people.get(i).id() + "+" + people.get(k).id()));
                }
            }
        }
        return out;
    }

    /** Whether a face that is looked at from near is out of the picture, wherever what is done takes it. */
    private boolean headless(Performer p, double aspect) {
        double k = scene.camera().focal() / p.z();
        Crown crown = p.acts().stream()
                .filter(a -> a.start() == 0)
                .flatMap(a ->
                        Crown.of(
                                a.verb(),
                                a.target()
                                        .flatMap(scene::performer)
                                        .map(Performer::concept)
                                        .orElse(""))
                                .stream())
                .reduce((first, last) -> last)
                .orElse(Crown.UPRIGHT);
        double x = (p.x() + p.facing() * crown.ahead() * p.size()) * k;
        double row = scene.camera().horizon() + (scene.camera().height() - (0.92 - crown.low()) * p.size()) * k;
        return Math.abs(x) > 0.38 * aspect || row < 0.08 || row > 0.75;
    }

    private static boolean tied(Performer a, Performer b) {
        return a.support().filter(b.id()::equals).isPresent()
                || b.support().filter(a.id()::equals).isPresent()
                || a.support().isPresent() && a.support().equals(b.support());
    }

    private static boolean body(Performer p) {
        return !p.concept().startsWith("effect");
    }

    private static boolean cut(Box b, double aspect) {
        double aside = Math.max(-aspect / 2 - b.left(), b.right() - aspect / 2);
        boolean seen = b.left() < aspect / 2 && b.right() > -aspect / 2;
        return seen && aside > 0.2 * b.wide() || b.top() < -0.08 * b.high() || b.bottom() > 1 + 0.08 * b.high();
    }

    private Box box(Performer p) {
        double k = scene.camera().focal() / p.z();
        Measure m = Measure.of(p.concept());
        double wide = m.width() * p.size() / m.height();
        double foot = scene.camera().horizon() + (scene.camera().height() - p.lift()) * k;
        return new Box((p.x() - wide / 2) * k, foot - p.size() * k, (p.x() + wide / 2) * k, foot);
    }
}
