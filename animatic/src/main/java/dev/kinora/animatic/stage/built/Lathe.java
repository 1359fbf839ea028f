package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * Something round that stands upright: a tower, dome, column, chimney, fountain bowl. Its profile is turned about its
 * axis.
 *
 * @param site where its axis stands
 * @param profile height, radius, from below upwards
 * @param colours of each piece between two knots, by white light
 * @param windows how many rows of windows it has; 0 none
 * @param id decides details
 */
record Lathe(Site site, double[] profile, int[] colours, int windows, long id) implements Part {

    /** A cylinder or cone. */
    static Lathe post(Site site, double low, double high, double tall, int colour) {
        return new Lathe(site, new double[] {0, low, tall, high}, new int[] {colour}, 0, 0);
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
        double r = 0;
        for (int i = 1; i < profile.length; i += 2) {
            r = Math.max(r, profile[i]);
        }
        return r;
    }

    @Override
    public double top() {
        return site.y() + profile[profile.length - 2];
    }

    @Override
    public double[] footprint() {
        double r = profile[1] * 0.8;
        return new double[] {
            site.x() - r,
            site.z() - r,
            site.x() + r,
            site.z() - r,
            site.x() + r,
            site.z() + r,
            site.x() - r,
            site.z() + r
        };
    }

    @Override
    public void draw(Pen pen, Sight sight, Hour hour) {
        int n = profile.length / 2;
        for (int i = 0; i + 1 < n; i++) {
            piece(pen, sight, hour, i);
        }
        rim(pen, sight, hour);
        if (windows > 0) {
            slits(pen, sight, hour);
        }
    }

    private void piece(Pen pen, Sight sight, Hour hour, int i) {
        double y0 = site.y() + profile[2 * i];
        double r0 = profile[2 * i + 1];
        double y1 = site.y() + profile[2 * i + 2];
        double r1 = profile[2 * i + 3];
        double z = site.z();
        double s = sight.scale(z);
        double sx = sight.x(new Point(site.x(), y0, z));
        double slope = Math.atan2(r0 - r1, Math.max(1e-3, y1 - y0));
        int base = hour.paint(colours[Math.min(i, colours.length - 1)]);
        if (hour.snow() && slope > 0.35) {
            base = Colours.mix(base, 0xFFF4F8FF, 0.85);
        }
        int[] tones = new int[9];
        for (int k = 0; k < 9; k++) {
            double a = (k / 8.0 - 0.5) * Math.PI * 0.98;
            Point out = new Point(Math.sin(a) * Math.cos(slope), Math.sin(slope), -Math.cos(a) * Math.cos(slope));
            int c = hour.lit(base, hour.falls(out));
            tones[k] = Colours.mix(c, hour.airColour(), hour.air(z));
        }
        int steps = 10;
        double[] xy = new double[4 * (steps + 1)];
        for (int k = 0; k <= steps; k++) {
            double a = Math.PI * k / steps;
            put(xy, k, sight, sx + Math.cos(a) * r0 * s, y0, r0 * Math.sin(a));
            put(xy, 2 * steps + 1 - k, sight, sx + Math.cos(a) * r1 * s, y1, r1 * Math.sin(a));
        }
        double r = Math.max(r0, r1) * s;
        try (Path p = Paths.polygon(xy)) {
            pen.gradient(p, sx - r, 0, sx + r, 0, tones);
            if (r > 3) {
                pen.stroke(p, 0.5, Colours.fade(tones[4], 0.5));
            }
        }
    }

    private void put(double[] xy, int k, Sight sight, double x, double y, double nearer) {
        xy[2 * k] = x;
        xy[2 * k + 1] = sight.y(new Point(0, y, Math.max(0.5, site.z() - nearer)));
    }

    /** What is seen of a flat top from above. */
    private void rim(Pen pen, Sight sight, Hour hour) {
        int n = profile.length;
        double r = profile[n - 1];
        double y = top();
        if (r < 0.05 || y >= sight.view().eye() || sight.way() < 0) {
            return;
        }
        double z = site.z();
        double cy = sight.y(new Point(0, y, z));
        double flat = Math.abs(sight.y(new Point(0, y, z - r)) - cy);
        try (Path p = Paths.oval(sight.x(new Point(site.x(), y, z)), cy, r * sight.scale(z), flat)) {
            int c = hour.snow() ? 0xFFF4F8FF : Colours.scale(hour.paint(colours[colours.length - 1]), 0.9);
            pen.fill(p, Colours.mix(hour.lit(c, 0.8), hour.airColour(), hour.air(z)));
        }
    }

    private void slits(Pen pen, Sight sight, Hour hour) {
        double tall = profile[2] - profile[0];
        double s = sight.scale(site.z());
        for (int i = 0; i < windows; i++) {
            double y = site.y() + profile[0] + tall * (i + 0.6) / (windows + 0.4);
            double a = (Noise.at(id, 50 + i) - 0.5) * 1.5;
            double r = profile[1] + (profile[3] - profile[1]) * (i + 0.6) / (windows + 0.4);
            double x = sight.x(new Point(site.x(), y, site.z())) + Math.sin(a) * r * s;
            double cy = sight.y(new Point(0, y, site.z() - r * Math.cos(a)));
            double w = Math.max(0.7, s * 0.28 * Math.cos(a));
            double h = Math.max(1.4, s * 1.1);
            boolean lit = Noise.at(id, 70 + i) < hour.lit() + 0.15 * (hour.dark() ? 1 : 0);
            if (lit) {
                pen.glow(
                        x,
                        cy,
                        h * 2,
                        Colours.fade(0xFFFFA850, 0.5 * hour.glow()),
                        io.github.humbleui.skija.BlendMode.SRC_OVER);
            }
            try (Path p = Windows.arch(x, cy - h * 0.5, cy + h * 0.5, w)) {
                pen.fill(
                        p,
                        lit
                                ? 0xFFFFCB78
                                : Colours.mix(hour.lit(0xFF34323C, 0.4), hour.airColour(), hour.air(site.z())));
            }
        }
    }
}
