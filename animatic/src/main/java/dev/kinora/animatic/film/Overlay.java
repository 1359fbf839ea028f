package dev.kinora.animatic.film;

import java.util.function.Supplier;

/**
 * Another painting's frames, changed after they are painted.
 *
 * @param inner the painting
 * @param passes makes what changes them, one for each thread
 */
public record Overlay(Painting inner, Supplier<Pass> passes) implements Painting {
    /** Changes frames one after the other; may hold buffers of one thread. */
    @FunctionalInterface
    public interface Pass {
        /**
         * Changes a frame in place.
         *
         * @param n its number, as for {@link Painting.Painter#paint}
         */
        void apply(byte[] i420, int n);

        /** The frame of the inner painting that is changed into frame {@code n}. */
        default int source(int n) {
            return n;
        }
    }

    @Override
    public int width() {
        return inner.width();
    }

    @Override
    public int height() {
        return inner.height();
    }

    @Override
    public Painter open() {
        return new Changed(inner.open(), passes.get());
    }

    private record Changed(Painter painter, Pass pass) implements Painter {
        @Override
        public void paint(int n, byte[] i420) {
            painter.paint(pass.source(n), i420);
            pass.apply(i420, n);
        }

        @Override
        public void close() {
            painter.close();
        }
    }
}
