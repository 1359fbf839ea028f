package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Pen;

/**
 * Something small that stands about, drawn flat in its own metres: y down, its foot at the origin.
 *
 * @param site where
 * @param size metres: half its width, its height, and the radius of the light it gives after dark
 * @param id decides its looks
 * @param sketch draws it
 */
record Prop(Site site, double[] size, long id, Sketch sketch) implements Part {
    /** Draws a prop. */
    interface Sketch {
        void draw(Brush brush);
    }

    @Override
    public double z() {
        return site.z();
    }

    @Override
    public double x() {
        return site.x();
    }

    @Override
    public double reach() {
        return size[0];
    }

    @Override
    public double top() {
        return site.y() + size[1];
    }

    @Override
    public double[] pool() {
        return size[2] > 0 ? new double[] {site.x(), site.z(), size[2]} : new double[0];
    }

    @Override
    public double[] footprint() {
        if (site.y() > 0.1 || size[1] < 0.3) {
            return new double[0];
        }
        double r = Math.min(size[0] * 0.5, 1.6);
        double x = site.x();
        double z = site.z();
        return new double[] {x - r, z - r * 0.3, x + r, z - r * 0.3, x + r, z + r * 0.3, x - r, z + r * 0.3};
    }

    @Override
    public void draw(Pen pen, Sight sight, Hour hour) {
        Point foot = new Point(site.x(), site.y(), site.z());
        double s = sight.scale(site.z());
        pen.canvas().save();
        pen.canvas().translate((float) sight.x(foot), (float) sight.y(foot));
        pen.canvas().scale((float) s, (float) (s * sight.way()));
        sketch.draw(new Brush(new Pen(pen.canvas(), hour.light(), s), hour, site.z(), id));
        pen.canvas().restore();
    }
}
