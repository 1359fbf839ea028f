package dev.kinora.animatic.film;

import dev.kinora.animatic.scene.Scene;

/** A scene as it is seen: one film, or two of the same place where the hour or the weather changes meanwhile. */
public final class Filmed {
    /** Shares of the shot at which a change begins and is over. */
    private static final double BEGINS = 0.10;

    private static final double OVER = 0.92;

    private Filmed() {}

    /** Builds what is seen of a scene. */
    public static Painting of(Scene scene, Repertoire repertoire) {
        Film now = new Film(scene, repertoire);
        int frames = scene.frame().frames();
        int from = (int) (frames * BEGINS);
        int length = Math.max(1, (int) (frames * (OVER - BEGINS)));
        return scene.later()
                .<Painting>map(s -> new Changing(now, new Film(s, repertoire), from, length))
                .orElse(now);
    }

    /**
     * A painting that becomes another one.
     *
     * @param first what is seen at the beginning
     * @param second what it becomes, on the same clock
     * @param from frame at which it begins to
     * @param length frames that it takes
     */
    private record Changing(Painting first, Painting second, int from, int length) implements Painting {
        @Override
        public int width() {
            return first.width();
        }

        @Override
        public int height() {
            return first.height();
        }

        @Override
        public Painter open() {
            Painter before = first.open();
            Painter after = second.open();
            Painter between = new Dissolve(first, from, second, from, length).open();
            return new Painter() {
                @Override
                public void paint(int n, byte[] i420) {
                    if (n < from) {
                        before.paint(n, i420);
                    } else if (n > from + length) {
                        after.paint(n, i420);
                    } else {
                        between.paint(n - from, i420);
                    }
                }

                @Override
                public void close() {
                    before.close();
                    after.close();
                    between.close();
                }
            };
        }
    }
}
