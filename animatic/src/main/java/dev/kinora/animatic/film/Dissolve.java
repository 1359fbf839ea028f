package dev.kinora.animatic.film;

/**
 * One painting turning into another. Frame 0 is the first that shows anything of the second.
 *
 * @param from what is seen before
 * @param fromAt its frame at frame 0
 * @param to what is seen afterwards
 * @param toAt its frame at frame 0
 * @param frames length, at least 1
 */
public record Dissolve(Painting from, int fromAt, Painting to, int toAt, int frames) implements Painting {
    public Dissolve {
        if (from.width() != to.width() || from.height() != to.height() || frames < 1) {
            throw new IllegalArgumentException("a dissolve joins pictures of one size and takes at least one frame");
        }
    }

    @Override
    public int width() {
        return from.width();
    }

    @Override
    public int height() {
        return from.height();
    }

    /** Share of the second picture in frame {@code n}, 256ths, eased at both ends. */
    int share(int n) {
        double u = Math.max(0, Math.min(1, (n + 1.0) / (frames + 1)));
        return (int) Math.round(256 * u * u * (3 - 2 * u));
    }

    @Override
    public Painter open() {
        return new Mixed(this, from.open(), to.open(), new byte[width() * height() * 3 / 2]);
    }

    private record Mixed(Dissolve dissolve, Painter first, Painter second, byte[] other) implements Painter {
        @Override
        public void paint(int n, byte[] i420) {
            first.paint(dissolve.fromAt() + n, i420);
            second.paint(dissolve.toAt() + n, other);
            int k = dissolve.share(n);
            for (int i = 0; i < i420.length; i++) {
                int a = i420[i] & 255;
                i420[i] = (byte) (a + (((other[i] & 255) - a) * k + 128 >> 8));
            }
        }

        @Override
        public void close() {
            first.close();
            second.close();
        }
    }
}
