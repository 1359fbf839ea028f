package dev.kinora.animatic.paint;

/**
 * A soft tube along a spine: trunk, neck, limb, tail, flipper (with a flat section), shell (short and wide). {@code u}
 * runs along the spine, {@code v} around the section: 0 the upper side, 0.25 the side towards {@code across}, 0.5 below,
 * for a spine that runs from front to back (its "up" is {@code across} times the spine's direction). Its ends are
 * closed round.
 */
public final class Tube implements Patch {
    private static final int ROW = 6;
    private static final double TINY = 1e-4;

    private final Knots knots;
    private final double[] across;
    private final int columns;
    private final int rows;

    private Tube(Knots knots, double[] across, int columns, int rows) {
        this.knots = knots;
        this.across = across;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * A tube whose sides face the viewer and away from him.
     *
     * @param knots rows of x, y, z, radius up, radius down, radius to the sides
     */
    public static Tube of(double... knots) {
        return across(new double[] {0, 0, 1}, knots);
    }

    /**
     * A round tube.
     *
     * @param knots rows of x, y, z, radius
     */
    public static Tube round(double... knots) {
        double[] full = new double[knots.length / 4 * ROW];
        for (int i = 0; i < knots.length / 4; i++) {
            System.arraycopy(knots, i * 4, full, i * ROW, 3);
            for (int k = 3; k < ROW; k++) {
                full[i * ROW + k] = knots[i * 4 + 3];
            }
        }
        return of(full);
    }

    /**
     * A tube whose sides point along {@code across}: for spines that run towards the viewer, such as flippers.
     *
     * @param across direction; need not stand square on the spine
     */
    public static Tube across(double[] across, double... knots) {
        double[] squared = capped(knots);
        for (int i = 0; i < squared.length; i++) {
            if (i % ROW >= 3) {
                squared[i] *= squared[i];
            }
        }
        int n = squared.length / ROW;
        return new Tube(new Knots(squared, ROW, 3), across.clone(), Math.max(14, Math.min(56, n * 6)), 20);
    }

    /** The same knots with a round end wherever one is still open. */
    private static double[] capped(double[] knots) {
        int n = knots.length / ROW;
        int before = open(knots, 0) ? 1 : 0;
        int after = open(knots, n - 1) ? 1 : 0;
        double[] out = new double[(n + before + after) * ROW];
        System.arraycopy(knots, 0, out, before * ROW, knots.length);
        if (before > 0) {
            cap(knots, 0, 1, out, 0);
        }
        if (after > 0) {
            cap(knots, n - 1, n - 2, out, n + before);
        }
        return out;
    }

    private static boolean open(double[] knots, int row) {
        return Math.max(knots[row * ROW + 3], knots[row * ROW + 5]) > 0;
    }

    private static void cap(double[] knots, int end, int next, double[] out, int to) {
        double[] away = unit(
                knots[end * ROW] - knots[next * ROW],
                knots[end * ROW + 1] - knots[next * ROW + 1],
                knots[end * ROW + 2] - knots[next * ROW + 2]);
        double reach = 0.8 * Math.min(knots[end * ROW + 3], knots[end * ROW + 5]);
        for (int k = 0; k < 3; k++) {
            out[to * ROW + k] = knots[end * ROW + k] + away[k] * reach;
        }
    }

    /** The same tube drawn in other steps along and around it. */
    public Tube fine(int along, int around) {
        return new Tube(knots, across, along, around);
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public boolean closed() {
        return true;
    }

    @Override
    public void at(double u, double v, double[] out) {
        double lo = Math.max(0, u - 0.01);
        double hi = Math.min(1, u + 0.01);
        double[] t = unit(
                knots.at(hi, 0) - knots.at(lo, 0),
                knots.at(hi, 1) - knots.at(lo, 1),
                knots.at(hi, 2) - knots.at(lo, 2));
        double d = across[0] * t[0] + across[1] * t[1] + across[2] * t[2];
        double[] s = unit(across[0] - d * t[0], across[1] - d * t[1], across[2] - d * t[2]);
        double[] up = {s[1] * t[2] - s[2] * t[1], s[2] * t[0] - s[0] * t[2], s[0] * t[1] - s[1] * t[0]};
        double a = Math.PI * 2 * v;
        double rise = Math.cos(a) * radius(u, Math.cos(a) > 0 ? 3 : 4);
        double aside = Math.sin(a) * radius(u, 5);
        for (int i = 0; i < 3; i++) {
            out[i] = knots.at(u, i) + up[i] * rise + s[i] * aside;
        }
    }

    private double radius(double u, int column) {
        return Math.sqrt(Math.max(TINY * TINY, knots.at(u, column)));
    }

    private static double[] unit(double x, double y, double z) {
        double l = Math.max(1e-9, Math.sqrt(x * x + y * y + z * z));
        return new double[] {x / l, y / l, z / l};
    }
}
