package dev.kinora.animatic.sound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A rendered score, ready to be measured. */
record Heard(float[] left, float[] right) {
    static Heard of(Score score) throws IOException {
        byte[] pcm = pcm(score);
        int frames = pcm.length / Synth.FRAME_BYTES;
        float[] left = new float[frames];
        float[] right = new float[frames];
        for (int i = 0; i < frames; i++) {
            left[i] = sample(pcm, 4 * i);
            right[i] = sample(pcm, 4 * i + 2);
        }
        return new Heard(left, right);
    }

    static Heard of(Cue cue) throws IOException {
        return of(new Score(3, 7, List.of(), List.of(cue), Optional.empty()));
    }

    static byte[] pcm(Score score) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Synth().render(score, bytes);
        return bytes.toByteArray();
    }

    private static float sample(byte[] pcm, int at) {
        return ((pcm[at] & 0xff) | pcm[at + 1] << 8) / 32_768f;
    }

    int frames() {
        return left.length;
    }

    float mono(int frame) {
        return (left[frame] + right[frame]) / 2;
    }

    float peak() {
        float peak = 0;
        for (int i = 0; i < frames(); i++) {
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        return peak;
    }

    /** Strength of one side between two seconds. */
    static double rms(float[] side, double from, double to) {
        double sum = 0;
        int start = (int) (from * Synth.RATE);
        int end = (int) Math.min(side.length, to * Synth.RATE);
        for (int i = start; i < end; i++) {
            sum += side[i] * side[i];
        }
        return Math.sqrt(sum / (end - start));
    }

    /** The middle of the spectrum's strength, in Hz: of a slice of white noise it is 12 kHz. */
    double centroid() {
        int size = 2048;
        double weighted = 0;
        double total = 0;
        for (int start = 0; start + size <= frames(); start += size) {
            double[] re = new double[size];
            double[] im = new double[size];
            for (int i = 0; i < size; i++) {
                re[i] = mono(start + i) * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / size));
            }
            transform(re, im);
            for (int bin = 1; bin < size / 2; bin++) {
                double power = re[bin] * re[bin] + im[bin] * im[bin];
                weighted += power * bin * Synth.RATE / size;
                total += power;
            }
        }
        return weighted / total;
    }

    private static void transform(double[] re, double[] im) {
        int size = re.length;
        for (int i = 1, j = 0; i < size; i++) {
            int bit = size >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                double swapped = re[i];
                re[i] = re[j];
                re[j] = swapped;
            }
        }
        for (int length = 2; length <= size; length <<= 1) {
            for (int k = 0; k < length / 2; k++) {
                double cos = Math.cos(-2 * Math.PI * k / length);
                double sin = Math.sin(-2 * Math.PI * k / length);
                for (int i = k; i < size; i += length) {
                    int j = i + length / 2;
                    double x = re[j] * cos - im[j] * sin;
                    double y = re[j] * sin + im[j] * cos;
                    re[j] = re[i] - x;
                    im[j] = im[i] - y;
                    re[i] += x;
                    im[i] += y;
                }
            }
        }
    }
}
