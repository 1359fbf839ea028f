package dev.kinora.animatic.paint;

/**
 * A thin skin between two curves: a fin, a wing, an ear, a leaf. {@code u} runs along both curves, {@code v} from the
 * first (0, where it is grown on) to the second (1, its free edge).
 */
public final class Web implements Patch {
    private final Knots base;
    private final Knots edge;
    private final int columns;
    private final int rows;

    /**
     * @param base rows of x, y, z
     * @param edge rows of x, y, z
     */
    public Web(double[] base, double[] edge) {
        this(new Knots(base, 3, 3), new Knots(edge, 3, 3), Math.max(16, edge.length / 3 * 6), 8);
    }

    private Web(Knots base, Knots edge, int columns, int rows) {
        this.base = base;
        this.edge = edge;
        this.columns = columns;
        this.rows = rows;
    }

    /** A skin whose root is the straight line between the ends of its free edge. */
    public static Web over(double... edge) {
        int n = edge.length;
        double[] root = {edge[0], edge[1], edge[2], edge[n - 3], edge[n - 2], edge[n - 1]};
        return new Web(root, edge);
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
        return false;
    }

    @Override
    public void at(double u, double v, double[] out) {
        for (int i = 0; i < 3; i++) {
            double a = base.at(u, i);
            out[i] = a + (edge.at(u, i) - a) * v;
        }
    }
}
