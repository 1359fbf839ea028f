package dev.kinora.animatic.film;

/** Something whose frames can be painted in any order on any thread, always with the same result. */
public interface Painting {
    /** Pixels, even. */
    int width();

    /** Pixels, even. */
    int height();

    /** A painter for one thread. */
    Painter open();

    /** Paints single frames, one at a time; holds the buffers of one thread. */
    interface Painter extends AutoCloseable {
        /**
         * Paints one frame.
         *
         * @param n number on the painting's own clock, from 0; may lie beyond the planned end
         * @param i420 receives width * height * 3 / 2 bytes
         */
        void paint(int n, byte[] i420);

        @Override
        void close();
    }
}
