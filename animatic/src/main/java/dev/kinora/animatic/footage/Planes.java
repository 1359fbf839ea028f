package dev.kinora.animatic.footage;

/** Between pixels and I420 (BT.709, limited range). */
final class Planes {
    private Planes() {}

    /** @param rgb {@code w * h} pixels {@code 0xRRGGBB}, both sides even */
    static byte[] of(int[] rgb, int w, int h) {
        byte[] out = new byte[w * h * 3 / 2];
        for (int y = 0; y < h; y += 2) {
            for (int x = 0; x < w; x += 2) {
                float u = 0;
                float v = 0;
                for (int k = 0; k < 4; k++) {
                    int at = (y + (k >> 1)) * w + x + (k & 1);
                    float r = (rgb[at] >> 16 & 255) / 255f;
                    float g = (rgb[at] >> 8 & 255) / 255f;
                    float b = (rgb[at] & 255) / 255f;
                    float luma = 0.2126f * r + 0.7152f * g + 0.0722f * b;
                    out[at] = (byte) Math.round(luma * 219 + 16);
                    u += (b - luma) / 1.8556f;
                    v += (r - luma) / 1.5748f;
                }
                int c = w * h + (y / 2) * (w / 2) + x / 2;
                out[c] = (byte) Math.round(u / 4 * 224 + 128);
                out[c + w * h / 4] = (byte) Math.round(v / 4 * 224 + 128);
            }
        }
        return out;
    }

    /** Pixels {@code 0xRRGGBB} of a frame. */
    static int[] rgb(byte[] i420, int w, int h) {
        int[] out = new int[w * h];
        int u0 = w * h;
        int v0 = u0 + u0 / 4;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int c = (y / 2) * (w / 2) + x / 2;
                float luma = ((i420[y * w + x] & 255) - 16) / 219f;
                float u = ((i420[u0 + c] & 255) - 128) / 224f;
                float v = ((i420[v0 + c] & 255) - 128) / 224f;
                out[y * w + x] = channel(luma + 1.5748f * v) << 16
                        | channel(luma - 0.1873f * u - 0.4681f * v) << 8
                        | channel(luma + 1.8556f * u);
            }
        }
        return out;
    }

    private static int channel(float v) {
        return Math.max(0, Math.min(255, Math.round(v * 255)));
    }
}
