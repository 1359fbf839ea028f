package dev.kinora.animatic.sound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A rendered score, ready to be measured. */
record Heard(float[] left, float[] right) {
    private static final int SIZE = 2048;

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
        double[] powers = powers();
        double weighted = 0;
        double total = 0;
        for (int bin = 1; bin < powers.length; bin++) {
            weighted += powers[bin] * bin * Synth.RATE / SIZE;
            total += powers[bin];
        }
        return weighted / total;
    }

    /** Share of the strength above 1 kHz that lies between two pitches. */
    double share(double low, double high) {
        double[] powers = powers();
        double within = 0;
        double total = 0;
        for (int bin = 1; bin < powers.length; bin++) {
            double hz = (double) bin * Synth.RATE / SIZE;
            within += hz >= low && hz < high ? powers[bin] : 0;
            total += hz >= 1000 ? powers[bin] : 0;
        }
        return within / total;
    }

    /** How far the loudest half second lies above the quietest, as a factor. */
    double unevenness() {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (double at = 0.5; at + 0.5 < (double) frames() / Synth.RATE; at += 0.25) {
            double rms = rms(left, at, at + 0.5);
            least = Math.min(least, rms);
            most = Math.max(most, rms);
        }
        return most / least - 1;
    }

    /** Seconds after which a steady sound is most like itself. */
    double period() {
        int coarse = 8;
        int count = Synth.RATE / coarse;
        double[] slow = new double[2 * count];
        for (int i = 0; i < slow.length * coarse; i++) {
            slow[i / coarse] += mono(Synth.RATE / 2 + i);
        }
        int from = count / 400;
        double[] likeness = new double[count / 8];
        double best = 0;
        for (int lag = from; lag < likeness.length; lag++) {
            for (int i = 0; i < count; i++) {
                likeness[lag] += slow[i] * slow[i + lag];
            }
            best = Math.max(best, likeness[lag]);
        }
        for (int lag = from + 1; lag + 1 < likeness.length; lag++) {
            boolean peak = likeness[lag] >= likeness[lag - 1] && likeness[lag] >= likeness[lag + 1];
            if (peak && likeness[lag] > 0.8 * best) {
                return (double) lag / count;
            }
        }
        return 0;
    }

    private double[] powers() {
        double[] powers = new double[SIZE / 2];
        for (int start = 0; start + SIZE <= frames(); start += SIZE) {
            double[] re = new double[SIZE];
            double[] im = new double[SIZE];
            for (int i = 0; i < SIZE; i++) {
                re[i] = mono(start + i) * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / SIZE));
            }
            transform(re, im);
            for (int bin = 1; bin < powers.length; bin++) {
                powers[bin] += re[bin] * re[bin] + im[bin] * im[bin];
            }
        }
        return powers;
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
