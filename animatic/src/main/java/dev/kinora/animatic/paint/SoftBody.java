package dev.kinora.animatic.paint;

import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * A body of soft tubes and thin skins, drawn as a lit volume: every patch is rasterised into one depth buffer, normals
 * are smoothed over the joints, and each pixel is coloured by its patch's hide under the pen's light, with the shadow
 * that near parts throw on far ones. What is hairy is combed last. Any animal can be built from it: trunk, neck, head and limbs as {@link Tube}s,
 * fins, ears and wings as {@link Web}s, patterns as {@link Skin}s by place on the part. Costs about 10 ms for a body
 * that covers a tenth of a 1280x720 frame: bake it in the poses of a cycle, never draw it every frame. Used once.
 */
public final class SoftBody {
    /** Largest picture it computes, in pixels; what is shown larger is scaled up. */
    private static final double MOST_PIXELS = 200_000;

    private final Warp stance;
    private final List<Mesh> meshes = new ArrayList<>();
    private final List<Hide> hides = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();

    /** Light that dances over surfaces that face up: caustics, leaf shade. */
    @FunctionalInterface
    public interface Dapple {
        /** None. */
        Dapple NONE = (x, y) -> 0;

        /** Strength 0 to 1 at a place of the picture, in the pen's units. */
        double at(double x, double y);
    }

    /** What hides part of the picture: the water an animal swims in. */
    @FunctionalInterface
    public interface Veil {
        /** Nothing. */
        Veil NONE = (x, y) -> 1;

        /** Share that is seen at a place of the picture, in the pen's units. */
        double at(double x, double y);
    }

    /** @param stance how the whole body is bent and turned before it is seen */
    public SoftBody(Warp stance) {
        this.stance = stance;
    }

    /**
     * Adds a part.
     *
     * @param group parts of one group melt into each other; a limb that must stay apart from what lies behind it has its
     *     own
     */
    public SoftBody add(Patch patch, Hide hide, int group) {
        meshes.add(new Mesh(patch, stance));
        hides.add(hide);
        groups.add(group);
        return this;
    }

    /** Where a point of a patch is seen, and how it faces the viewer: x, y, z, and 1 towards him to -1 away. */
    public double[] seen(Patch patch, double u, double v) {
        double[] p = new double[3];
        double[] q = new double[3];
        double[] r = new double[3];
        double e = 0.004;
        patch.at(u, v, p);
        patch.at(Math.min(1, u + e), v, q);
        patch.at(u, v + e, r);
        stance.move(p);
        stance.move(q);
        stance.move(r);
        double ax = r[0] - p[0];
        double ay = r[1] - p[1];
        double az = r[2] - p[2];
        double bx = q[0] - p[0];
        double by = q[1] - p[1];
        double bz = q[2] - p[2];
        double nx = ay * bz - az * by;
        double ny = az * bx - ax * bz;
        double nz = ax * by - ay * bx;
        return new double[] {p[0], p[1], p[2], nz / Math.max(1e-12, Math.sqrt(nx * nx + ny * ny + nz * nz))};
    }

    /** Draws it in the pen's units. */
    public void draw(Pen pen) {
        draw(pen, Dapple.NONE, Veil.NONE);
    }

    /** Draws it in the pen's units, under dancing light and behind a veil. */
    public void draw(Pen pen, Dapple dapple, Veil veil) {
        double hair = hides.stream().mapToDouble(Hide::hair).max().orElse(0);
        Rect box = bounds(2 * pen.pixel() + hair * 1.2);
        double area = box.getWidth() * box.getHeight() / (pen.pixel() * pen.pixel());
        double scale = (area > MOST_PIXELS ? Math.sqrt(MOST_PIXELS / area) : 1) / pen.pixel();
        int w = Math.max(2, (int) Math.ceil(box.getWidth() * scale));
        int h = Math.max(2, (int) Math.ceil(box.getHeight() * scale));
        Relief relief = new Relief(w, h);
        for (int i = 0; i < meshes.size(); i++) {
            relief.draw(meshes.get(i), i, (float) scale, box.getLeft(), box.getTop());
        }
        double size = Math.max(box.getWidth(), box.getHeight());
        relief.settle((float) Math.min(12, size * scale * 0.012), (float) (size * 0.03), groups);
        int[] argb = new Developing(relief, hides, pen.light(), new Developing.Field(box, scale, dapple, veil)).argb();
        if (hair > 0) {
            new Combing(relief, meshes, hides, groups).comb(argb, scale, box);
        }
        Art art = Art.of(
                argb, w, h, Rect.makeXYWH(box.getLeft(), box.getTop(), (float) (w / scale), (float) (h / scale)));
        art.draw(pen.canvas(), null);
        art.image().close();
    }

    private Rect bounds(double margin) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Mesh m : meshes) {
            for (int k = 0; k < m.x.length; k++) {
                left = Math.min(left, m.x[k]);
                right = Math.max(right, m.x[k]);
                top = Math.min(top, m.y[k]);
                bottom = Math.max(bottom, m.y[k]);
            }
        }
        return Paths.rect(left - margin, top - margin, right + margin, bottom + margin);
    }
}
