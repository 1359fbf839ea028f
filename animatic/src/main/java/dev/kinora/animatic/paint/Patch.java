package dev.kinora.animatic.paint;

/** A curved surface in space by two parameters: what a {@link SoftBody} is put together from. */
public interface Patch {
    /** Steps along {@code u} in which it is drawn. */
    int columns();

    /** Steps along {@code v} in which it is drawn. */
    int rows();

    /** Whether it encloses a volume around {@code v}, which then runs from 0 round to 0; otherwise it is seen from both sides. */
    boolean closed();

    /**
     * A point of the surface.
     *
     * @param u 0 to 1
     * @param v 0 to 1
     * @param out receives x (right), y (down), z (towards the viewer)
     */
    void at(double u, double v, double[] out);

    /** The same surface in a bent or turned space. */
    default Patch warped(Warp warp) {
        Patch own = this;
        return new Patch() {
            @Override
            public int columns() {
                return own.columns();
            }

            @Override
            public int rows() {
                return own.rows();
            }

            @Override
            public boolean closed() {
                return own.closed();
            }

            @Override
            public void at(double u, double v, double[] out) {
                own.at(u, v, out);
                warp.move(out);
            }
        };
    }
}
