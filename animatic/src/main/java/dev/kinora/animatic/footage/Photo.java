package dev.kinora.animatic.footage;

import dev.kinora.animatic.film.Painting;
import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.language.CameraMove;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * A still picture under a camera that starts to move: frame 0 is the picture itself. The ground comes towards the camera
 * faster than the sky, which gives a flat picture depth.
 *
 * @param picture I420
 * @param width pixels, even
 * @param height pixels, even
 * @param fps frames per second
 * @param path how the camera goes
 */
public record Photo(byte[] picture, int width, int height, int fps, Path path) implements Painting {
    /**
     * A camera's way over a still picture.
     *
     * @param zoom how much closer it comes, share of the picture
     * @param across how far it goes to the right, share of what the zoom leaves free, -1 to 1
     * @param up how far it goes up, likewise
     * @param seconds in which it gets there; it goes on beyond, ever slower
     */
    public record Path(double zoom, double across, double up, double seconds) {
        /** What the words ask for; a slow push where they ask for nothing. */
        public static Path of(Camera camera, double seconds) {
            double zoom = 0.10;
            double across = 0;
            double up = 0.1;
            for (CameraMove m : camera.moves()) {
                double k = m.speed() == CameraMove.Speed.SLOW ? 0.8 : m.speed() == CameraMove.Speed.FAST ? 1.5 : 1;
                CameraMove.Direction d = m.direction().orElse(CameraMove.Direction.RIGHT);
                boolean back = d == CameraMove.Direction.LEFT || d == CameraMove.Direction.COUNTERCLOCKWISE;
                switch (m.kind()) {
                    case PAN, TRUCK, ORBIT -> {
                        across = back ? -1 : 1;
                        zoom = Math.max(zoom, 0.15 * k);
                    }
                    case TILT, CRANE -> {
                        up = d == CameraMove.Direction.DOWN ? -1 : 1;
                        zoom = Math.max(zoom, 0.15 * k);
                    }
                    case ZOOM, DOLLY, DRONE -> zoom = d == CameraMove.Direction.OUT ? 0.05 : 0.2 * k;
                    case STATIC -> zoom = 0.012;
                    case HANDHELD -> zoom = Math.max(zoom, 0.06);
                }
            }
            return new Path(zoom, across, up, Math.max(1, seconds));
        }

        /** Share of the way at second {@code t}: leaves slowly, never stops at once. */
        double at(double t) {
            double u = Math.max(0, t / seconds);
            double start = Math.min(1, t / 0.8);
            double eased = u < 1 ? u : 1 + 0.25 * (1 - Math.exp(-(u - 1) * 4));
            return eased * (start * start * (3 - 2 * start));
        }
    }

    /** A picture file, scaled to cover the size. */
    public static byte[] i420(BufferedImage image, int w, int h) {
        BufferedImage fitted = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = fitted.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        double k = Math.max((double) w / image.getWidth(), (double) h / image.getHeight());
        int iw = (int) Math.round(image.getWidth() * k);
        int ih = (int) Math.round(image.getHeight() * k);
        g.drawImage(image, (w - iw) / 2, (h - ih) / 2, iw, ih, null);
        g.dispose();
        return Planes.of(fitted.getRGB(0, 0, w, h, null, 0, w), w, h);
    }

    @Override
    public Painter open() {
        return new Moved(this);
    }

    private record Moved(Photo photo) implements Painter {
        @Override
        public void paint(int n, byte[] i420) {
            double u = photo.path().at((double) n / photo.fps());
            if (u <= 0) {
                System.arraycopy(photo.picture(), 0, i420, 0, photo.picture().length);
                return;
            }
            int w = photo.width();
            int h = photo.height();
            plane(i420, 0, w, h, u);
            plane(i420, w * h, w / 2, h / 2, u);
            plane(i420, w * h * 5 / 4, w / 2, h / 2, u);
        }

        /** Every row has its own depth, and so its own scale; rows are spread so that the picture stays whole. */
        private void plane(byte[] out, int offset, int w, int h, double u) {
            Path path = photo.path();
            byte[] in = photo.picture();
            double zoom = path.zoom() * u;
            for (int y = 0; y < h; y++) {
                double v = (y + 0.5) / h;
                double near = 0.75 + 0.75 * v * v;
                double s = 1 + zoom * near;
                double free = 0.5 - 0.5 / (1 + zoom * 0.75);
                double back = 1 + zoom * (0.75 + 0.40 * v);
                double sy = (0.5 + (v - 0.5) / back - path.up() * free * 0.9) * h - 0.5;
                double fy = Math.max(0, Math.min(h - 1.001, sy));
                int a = (int) fy;
                int ky = (int) ((fy - a) * 256);
                int ra = offset + a * w;
                int rb = offset + Math.min(h - 1, a + 1) * w;
                double left = 0.5 - 0.5 / s + path.across() * (0.5 - 0.5 / s) * 0.9;
                double step = 1 / s;
                long fx = Math.round((left * w + 0.5 * step - 0.5) * 65536);
                long dx = Math.round(step * 65536);
                int o = offset + y * w;
                for (int x = 0; x < w; x++, fx += dx) {
                    long at = Math.max(0, Math.min((w - 1L) * 65536 - 1, fx));
                    int c = (int) (at >> 16);
                    int kx = (int) (at >> 8 & 255);
                    int top = (in[ra + c] & 255) * (256 - kx) + (in[ra + c + 1] & 255) * kx;
                    int low = (in[rb + c] & 255) * (256 - kx) + (in[rb + c + 1] & 255) * kx;
                    out[o + x] = (byte) (top * (256 - ky) + low * ky + 32768 >> 16);
                }
            }
        }

        @Override
        public void close() {}
    }
}
