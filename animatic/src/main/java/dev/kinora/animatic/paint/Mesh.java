package dev.kinora.animatic.paint;

/** One patch of a soft body in points, with normals: a grid of (columns + 1) x (rows + 1). */
final class Mesh {
    final int columns;
    final int rows;
    final boolean closed;
    final float[] x;
    final float[] y;
    final float[] z;
    final float[] nx;
    final float[] ny;
    final float[] nz;
    final float[] u;
    final float[] v;

    Mesh(Patch patch, Warp warp) {
        columns = patch.columns();
        rows = patch.rows();
        closed = patch.closed();
        int n = (columns + 1) * (rows + 1);
        x = new float[n];
        y = new float[n];
        z = new float[n];
        nx = new float[n];
        ny = new float[n];
        nz = new float[n];
        u = new float[n];
        v = new float[n];
        double[] p = new double[3];
        for (int j = 0; j <= rows; j++) {
            for (int i = 0; i <= columns; i++) {
                int k = j * (columns + 1) + i;
                double even = i / (double) columns;
                // Closer together at the ends, where tubes close round.
                u[k] = (float) (closed ? 0.4 * even + 0.6 * (0.5 - 0.5 * Math.cos(Math.PI * even)) : even);
                v[k] = j / (float) rows;
                patch.at(u[k], closed && j == rows ? 0 : v[k], p);
                warp.move(p);
                x[k] = (float) p[0];
                y[k] = (float) p[1];
                z[k] = (float) p[2];
            }
        }
        normals();
    }

    private void normals() {
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < columns; i++) {
                face(j * (columns + 1) + i);
            }
        }
        for (int i = 0; closed && i <= columns; i++) {
            int a = i;
            int b = rows * (columns + 1) + i;
            nx[a] = nx[b] = nx[a] + nx[b];
            ny[a] = ny[b] = ny[a] + ny[b];
            nz[a] = nz[b] = nz[a] + nz[b];
        }
        for (int k = 0; k < nx.length; k++) {
            float l = (float) Math.sqrt(nx[k] * nx[k] + ny[k] * ny[k] + nz[k] * nz[k]);
            if (l > 1e-12f) {
                nx[k] /= l;
                ny[k] /= l;
                nz[k] /= l;
            } else {
                nz[k] = 1;
            }
        }
    }

    private void face(int k) {
        int e = k + 1;
        int s = k + columns + 1;
        int f = s + 1;
        float ax = x[f] - x[k];
        float ay = y[f] - y[k];
        float az = z[f] - z[k];
        float bx = x[e] - x[s];
        float by = y[e] - y[s];
        float bz = z[e] - z[s];
        float cx = ay * bz - az * by;
        float cy = az * bx - ax * bz;
        float cz = ax * by - ay * bx;
        for (int q : new int[] {k, e, s, f}) {
            nx[q] += cx;
            ny[q] += cy;
            nz[q] += cz;
        }
    }
}
