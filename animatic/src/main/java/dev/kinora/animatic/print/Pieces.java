package dev.kinora.animatic.print;

import dev.kinora.animatic.paint.Noise;

/** A picture in pieces of one colour: squares, triangles, shards of glass. The pieces stand still. Safe on any thread. */
final class Pieces {
    private final int w;
    private final int h;
    private final int[] piece;
    private final int count;
    /** Where two shards meet, 0 to 255; empty when there is no lead between them. */
    private final byte[] lead;

    Pieces(int w, int h, Look.Cells cells, int across) {
        this.w = w;
        this.h = h;
        piece = new int[w * h];
        double side = Math.min(w, h) / (double) across;
        lead = cells == Look.Cells.SHARDS || cells == Look.Cells.TESSERAE ? new byte[w * h] : new byte[0];
        count = switch (cells) {
            case SQUARES -> squares(side(w, h, across));
            case TRIANGLES -> triangles(side);
            case SHARDS -> shards(side);
            case TESSERAE -> tesserae(side);
            case NONE -> 0;
        };
    }

    /** Pixels of a square piece: even, so that colour goes with it. */
    static int side(int w, int h, int across) {
        return Math.max(2, (int) Math.round(Math.min(w, h) / (2.0 * across)) * 2);
    }

    private int squares(int side) {
        int columns = (w + side - 1) / side;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                piece[y * w + x] = y / side * columns + x / side;
            }
        }
        return columns * ((h + side - 1) / side);
    }

    /** Knots of a shaken grid; each field is cut along the one or the other diagonal. */
    private int triangles(double side) {
        int columns = (int) Math.ceil(w / side) + 2;
        int rows = (int) Math.ceil(h / side) + 2;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double fx = x / side + 0.5 + 0.55 * (Noise.value(71, x / side * 0.9, y / side * 0.9) - 0.5);
                double fy = y / side + 0.5 + 0.55 * (Noise.value(72, x / side * 0.9, y / side * 0.9) - 0.5);
                int cx = Math.max(0, Math.min(columns - 1, (int) fx));
                int cy = Math.max(0, Math.min(rows - 1, (int) fy));
                double ax = fx - cx;
                double ay = fy - cy;
                boolean falling = Noise.at(73, cy * 1000L + cx) < 0.5;
                boolean upper = falling ? ay < ax : ay < 1 - ax;
                piece[y * w + x] = (cy * columns + cx) * 2 + (upper ? 1 : 0);
            }
        }
        return columns * rows * 2;
    }

    /** Rows of small squares that run in waves, with grout between them. */
    private int tesserae(double side) {
        int columns = (int) Math.ceil(w / side) + 4;
        int rows = (int) Math.ceil(h / side) + 4;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double fy = y / side + 1.5 + 0.9 * Math.sin(x / side * 0.21) * Math.sin(y / side * 0.13 + 1);
                int cy = (int) fy;
                double fx = x / side + 1.5 + Noise.at(74, cy) + 0.5 * Math.sin(y / side * 0.17);
                int cx = (int) fx;
                piece[y * w + x] = Math.min(rows - 1, cy) * columns + Math.min(columns - 1, cx);
                double edge = Math.min(Math.min(fx - cx, 1 - fx + cx), Math.min(fy - cy, 1 - fy + cy));
                lead[y * w + x] = (byte) Math.round(255 * Math.max(0, Math.min(1, 1.3 - edge * 10)));
            }
        }
        return columns * rows;
    }

    private int shards(double side) {
        int columns = (int) Math.ceil(w / side) + 1;
        int rows = (int) Math.ceil(h / side) + 1;
        double thick = Math.max(1.0, side * 0.075);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                nearest(x, y, side, columns, rows, thick);
            }
        }
        return columns * rows;
    }

    private void nearest(int x, int y, double side, int columns, int rows, double thick) {
        int cx = (int) (x / side);
        int cy = (int) (y / side);
        double first = 1e9;
        double second = 1e9;
        for (int j = Math.max(0, cy - 1); j <= Math.min(rows - 1, cy + 1); j++) {
            for (int i = Math.max(0, cx - 1); i <= Math.min(columns - 1, cx + 1); i++) {
                long id = j * 4096L + i;
                double dx = (i + 0.1 + 0.8 * Noise.at(81, id)) * side - x;
                double dy = (j + 0.1 + 0.8 * Noise.at(82, id)) * side - y;
                double d = Math.sqrt(dx * dx + dy * dy);
                if (d < first) {
                    second = first;
                    first = d;
                    piece[y * w + x] = j * columns + i;
                } else if (d < second) {
                    second = d;
                }
            }
        }
        double border = (second - first) / 2;
        lead[y * w + x] = (byte) Math.round(255 * Math.max(0, Math.min(1, 1.5 - border / thick)));
    }

    /** Lays a frame down in pieces. */
    void apply(byte[] i420) {
        int[] luma = new int[count];
        int[] u = new int[count];
        int[] v = new int[count];
        int[] n = new int[count];
        int hw = w / 2;
        int u0 = w * h;
        int v0 = u0 + u0 / 4;
        for (int y = 0; y < h; y += 2) {
            for (int x = 0; x < w; x += 2) {
                int p = piece[y * w + x];
                int c = y / 2 * hw + x / 2;
                luma[p] += (i420[y * w + x] & 255) + (i420[(y + 1) * w + x + 1] & 255);
                u[p] += i420[u0 + c] & 255;
                v[p] += i420[v0 + c] & 255;
                n[p]++;
            }
        }
        for (int p = 0; p < count; p++) {
            int m = Math.max(1, n[p]);
            luma[p] = luma[p] / (2 * m) + (int) Math.round(6 * (Noise.at(91, p) - 0.5));
            u[p] = n[p] == 0 ? 128 : u[p] / m;
            v[p] = n[p] == 0 ? 128 : v[p] / m;
        }
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int at = y * w + x;
                int p = piece[at];
                i420[at] = (byte) luma[p];
                if (((x | y) & 1) == 0) {
                    int c = y / 2 * hw + x / 2;
                    i420[u0 + c] = (byte) u[p];
                    i420[v0 + c] = (byte) v[p];
                }
            }
        }
    }

    /** Draws the lead between shards over a finished frame. */
    void lead(byte[] i420, int ink, double strength) {
        if (lead.length == 0) {
            return;
        }
        int s = (int) Math.round(strength * 256);
        for (int at = 0; at < lead.length; at++) {
            int now = i420[at] & 255;
            i420[at] = (byte) (now + (((ink - now) * (lead[at] & 255) * s) >> 16));
        }
    }
}
