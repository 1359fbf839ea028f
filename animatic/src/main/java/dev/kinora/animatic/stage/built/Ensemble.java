package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Everything that stands in a built place, and the planes it is baked on. */
final class Ensemble {
    /** Depths at which the place is cut into planes, metres. */
    private static final double[] CUTS = {0.6, 5, 8, 12, 18, 27, 42, 70, 130, 260, 1200, 1e5};

    private final View view;
    private final Hour hour;
    private final List<Part> parts = new ArrayList<>();
    private final IdentityHashMap<Part, Double> depths = new IdentityHashMap<>();
    private final List<Supplier<List<Layer>>> more = new ArrayList<>();
    private Optional<Terrain> terrain = Optional.empty();
    private Optional<String> country = Optional.empty();
    private double hill = Double.MAX_VALUE;

    Ensemble(View view, Hour hour) {
        this.view = view;
        this.hour = hour;
    }

    View view() {
        return view;
    }

    Hour hour() {
        return hour;
    }

    /** Adds a part; what lies behind the eye is left out. */
    Ensemble add(Part part) {
        if (part.z() > 0.8) {
            parts.add(part);
            depths.put(part, Math.min(part.z(), hill));
        }
        return this;
    }

    Ensemble floor(Terrain ground) {
        terrain = Optional.of(ground);
        return this;
    }

    /** Lies in open country of that name instead of on a floor of its own. */
    void country(String name) {
        country = Optional.of(name);
    }

    Optional<String> country() {
        return country;
    }

    /** Says that what follows stands on a hill whose depth is {@code z}, however far back it reaches. */
    void above(double z) {
        hill = z;
    }

    /** Adds layers that are not made of parts. */
    Ensemble layers(Supplier<List<Layer>> supplier) {
        more.add(supplier);
        return this;
    }

    List<Part> parts() {
        return parts;
    }

    /** The planes, far ones first, and the ground. */
    List<Supplier<List<Layer>>> bake() {
        List<Supplier<List<Layer>>> out = new ArrayList<>(more);
        parts.sort(Comparator.comparingDouble(this::depth)
                .thenComparingDouble(Part::z)
                .reversed());
        for (int i = CUTS.length - 2; i >= 0; i--) {
            double near = CUTS[i];
            double far = CUTS[i + 1];
            List<Part> band = parts.stream()
                    .filter(p -> depth(p) >= near && depth(p) < far)
                    .toList();
            if (!band.isEmpty()) {
                out.add(() -> List.of(plane(band)));
            }
        }
        terrain.ifPresent(t -> out.add(() -> new Floor(view, hour, parts).layers(t)));
        return out;
    }

    private double depth(Part part) {
        return depths.getOrDefault(part, part.z());
    }

    private Layer plane(List<Part> band) {
        double z = band.stream().mapToDouble(this::depth).average().orElse(50);
        Strip strip = Strip.at(view, z);
        Rect seen = view.visible(z);
        double top = seen.getBottom();
        double bottom = view.screenY(0, z);
        for (Part p : band) {
            double near = Math.max(0.7, p.z() - p.reach());
            top = Math.min(top, Math.min(view.screenY(p.top(), near), view.screenY(p.top(), p.z())));
            bottom = Math.max(bottom, view.screenY(-0.4, near));
        }
        top = Math.floor(Math.max(top - 12, seen.getTop() - 40));
        bottom = Math.ceil(Math.min(bottom + 6, Math.max(seen.getBottom(), top + 8)));
        Rect bounds = strip.rows(top, Math.max(bottom, top + 4));
        Art art = Art.bake(
                bounds, fineness(view, z), hour.light(), pen -> draw(pen, band, strip, Sight.of(view), view, hour));
        return strip.plane(z, strip.repeats() ? art : art.trimmed());
    }

    /** Blur, in pixels, up to which a plane is drawn coarser instead of being blurred. */
    static final double COARSE = 2.4;

    /** Pixels a pixel: what the lens leaves slightly soft is drawn coarser, which costs less and looks the same. */
    private static double fineness(View view, double z) {
        double sigma = view.defocus(z);
        return sigma < 0.7 || sigma > COARSE ? 1 : 1 / (0.75 + 0.45 * sigma);
    }

    /** Draws parts back to front; on a tile each as if the eye stood before it. */
    static void draw(Pen pen, List<Part> band, Strip strip, Sight sight, View view, Hour hour) {
        for (Part p : band) {
            if (!strip.repeats()) {
                p.draw(pen, sight, hour);
                continue;
            }
            double reach = (p.reach() + 1) * view.scale(Math.max(1, p.z() - p.reach()));
            strip.place(view.screenX(p.x(), p.z()), reach, x -> {
                pen.canvas().save();
                pen.canvas().translate((float) (x - view.width() / 2.0), 0);
                p.draw(pen, sight.facing(p.x()), hour);
                pen.canvas().restore();
            });
        }
    }

    /** Rectangle of the ground as far as it is seen. */
    static Rect ground(View view, Strip strip) {
        double top = Math.floor(view.horizonY() + 1);
        double bottom = Math.max(top + 8, view.underfoot(lowest(view), 4, 4.0 * view.height()));
        return Paths.rect(strip.left(), top, strip.right(), Math.ceil(Math.min(bottom, top + view.height() * 1.6)));
    }

    /** The row under the picture that the ground is laid for; no nearer than a step. */
    static double lowest(View view) {
        return Math.min(view.height() * 1.02, view.screenY(0, 0.6));
    }
}
