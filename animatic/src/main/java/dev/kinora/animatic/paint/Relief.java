package dev.kinora.animatic.paint;

import java.util.Arrays;
import java.util.List;

/**
 * What a soft body looks like before it is lit: which patch is seen at each sample (two by two a pixel), how near, at
 * which place of the patch, and which way it faces. Normals are smoothed over joints where the depth is continuous.
 */
final class Relief {
    static final int NONE = -1;
    private static final float BEHIND = -1e9f;

    final int w;
    final int h;
    final byte[] part;
    final float[] u;
    final float[] v;
    final float[] depth;
    /** Normal and depth a pixel: of the patch that covers most of it. */
    final float[] nx;

    final float[] ny;
    final float[] nz;
    final float[] z;
    final byte[] seen;
    private final int samples;
    private final float[] sx;
    private final float[] sy;
    private final float[] sz;

    /** @param w pixels @param h pixels */
    Relief(int w, int h) {
        this.w = w;
        this.h = h;
        samples = 2 * w;
        int n = 4 * w * h;
        part = new byte[n];
        Arrays.fill(part, (byte) NONE);
        u = new float[n];
        v = new float[n];
        depth = new float[n];
        Arrays.fill(depth, BEHIND);
        sx = new float[n];
        sy = new float[n];
        sz = new float[n];
        nx = new float[w * h];
        ny = new float[w * h];
        nz = new float[w * h];
        z = new float[w * h];
        seen = new byte[w * h];
    }

    /** Draws a patch; {@code scale} pixels a unit, (left, top) the unit at the first pixel. */
    void draw(Mesh m, int id, float scale, float left, float top) {
        int stride = m.columns + 1;
        for (int j = 0; j < m.rows; j++) {
            for (int i = 0; i < m.columns; i++) {
                int k = j * stride + i;
                triangle(m, id, scale * 2, left, top, k, k + 1, k + stride);
                triangle(m, id, scale * 2, left, top, k + 1, k + stride + 1, k + stride);
            }
        }
    }

    private void triangle(Mesh m, int id, float scale, float left, float top, int a, int b, int c) {
        float ax = (m.x[a] - left) * scale;
        float ay = (m.y[a] - top) * scale;
        float bx = (m.x[b] - left) * scale;
        float by = (m.y[b] - top) * scale;
        float cx = (m.x[c] - left) * scale;
        float cy = (m.y[c] - top) * scale;
        float area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
        if (Math.abs(area) < 1e-7f || m.closed && area > 0) {
            return;
        }
        int y0 = Math.max(0, (int) Math.ceil(Math.min(ay, Math.min(by, cy)) - 0.5f));
        int y1 = Math.min(2 * h - 1, (int) Math.floor(Math.max(ay, Math.max(by, cy)) - 0.5f));
        int x0 = Math.max(0, (int) Math.ceil(Math.min(ax, Math.min(bx, cx)) - 0.5f));
        int x1 = Math.min(samples - 1, (int) Math.floor(Math.max(ax, Math.max(bx, cx)) - 0.5f));
        float inv = 1 / area;
        for (int y = y0; y <= y1; y++) {
            float py = y + 0.5f;
            for (int x = x0; x <= x1; x++) {
                float px = x + 0.5f;
                float wa = ((bx - px) * (cy - py) - (by - py) * (cx - px)) * inv;
                float wb = ((cx - px) * (ay - py) - (cy - py) * (ax - px)) * inv;
                float wc = 1 - wa - wb;
                if (wa < 0 || wb < 0 || wc < 0) {
                    continue;
                }
                int p = y * samples + x;
                float d = m.z[a] * wa + m.z[b] * wb + m.z[c] * wc;
                if (d <= depth[p]) {
                    continue;
                }
                depth[p] = d;
                part[p] = (byte) id;
                u[p] = m.u[a] * wa + m.u[b] * wb + m.u[c] * wc;
                v[p] = m.v[a] * wa + m.v[b] * wb + m.v[c] * wc;
                float x3 = m.nx[a] * wa + m.nx[b] * wb + m.nx[c] * wc;
                float y3 = m.ny[a] * wa + m.ny[b] * wb + m.ny[c] * wc;
                float z3 = m.nz[a] * wa + m.nz[b] * wb + m.nz[c] * wc;
                float side = z3 < 0 && !m.closed ? -1 : 1;
                sx[p] = x3 * side;
                sy[p] = y3 * side;
                sz[p] = Math.max(0.02f, z3 * side);
            }
        }
    }

    /** The four samples of a pixel. */
    int sample(int pixel, int corner) {
        int x = pixel % w;
        int y = pixel / w;
        return (2 * y + (corner >> 1)) * samples + 2 * x + (corner & 1);
    }

    /** One normal and depth a pixel, smoothed over {@code reach} pixels where depth changes less than {@code step}. */
    void settle(float reach, float step, List<Integer> groups) {
        byte[] group = new byte[w * h];
        for (int p = 0; p < w * h; p++) {
            int best = NONE;
            for (int c = 0; c < 4 && best == NONE; c++) {
                best = part[sample(p, c)];
            }
            seen[p] = (byte) best;
            group[p] = (byte) (best == NONE ? NONE : groups.get(best));
            if (best == NONE) {
                z[p] = BEHIND;
                continue;
            }
            int n = 0;
            for (int c = 0; c < 4; c++) {
                int s = sample(p, c);
                if (part[s] == best) {
                    nx[p] += sx[s];
                    ny[p] += sy[s];
                    nz[p] += sz[s];
                    z[p] += depth[s];
                    n++;
                }
            }
            z[p] /= n;
            unit(p);
        }
        for (float r = reach; r >= 1; r /= 2) {
            smooth(Math.round(r), step, group);
        }
    }

    private void smooth(int r, float step, byte[] group) {
        float[] ox = nx.clone();
        float[] oy = ny.clone();
        float[] oz = nz.clone();
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int p = y * w + x;
                if (seen[p] == NONE) {
                    continue;
                }
                for (int k = 0; k < 4; k++) {
                    int qx = x + (k == 0 ? r : k == 1 ? -r : 0);
                    int qy = y + (k == 2 ? r : k == 3 ? -r : 0);
                    if (qx < 0 || qx >= w || qy < 0 || qy >= h) {
                        continue;
                    }
                    int q = qy * w + qx;
                    if (seen[q] != NONE && group[q] == group[p] && Math.abs(z[q] - z[p]) < step) {
                        nx[p] += ox[q];
                        ny[p] += oy[q];
                        nz[p] += oz[q];
                    }
                }
                unit(p);
            }
        }
    }

    private void unit(int p) {
        float l = (float) Math.max(1e-6, Math.sqrt(nx[p] * nx[p] + ny[p] * ny[p] + nz[p] * nz[p]));
        nx[p] /= l;
        ny[p] /= l;
        nz[p] /= l;
    }
}
