package dev.kinora.animatic.sound;

import static java.lang.StrictMath.PI;
import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.sin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A struck string, bell, bar or cup: tones that die away, each in its own time, until the whole is damped. */
final class StruckVoice implements Voice {
    private static final int LANES = 4;
    private static final double SILENT = 2e-5;

    private final double[] now;
    private final double[] before;
    private final double[] turn;
    private final double[] shrink;
    private final long[] silentAt;
    private final float[] scratch = new float[BLOCK];
    private final int attackFrames;
    private final long dampAt;
    private final float damping;
    private final long frames;
    private float damped = 1;
    private long played;

    /**
     * @param attack seconds of the blow, 0 for a hard one
     * @param dampAfter seconds after which it is damped
     * @param damp seconds in which damping leaves a third
     */
    StruckVoice(List<Partial> partials, double attack, double dampAfter, double damp) {
        List<Partial> heard = partials.stream()
                .filter(partial -> partial.hz() < 20_000)
                .sorted(Comparator.comparingDouble(Partial::decay))
                .toList();
        int lanes = (heard.size() + LANES - 1) / LANES * LANES;
        now = new double[lanes];
        before = new double[lanes];
        turn = new double[lanes];
        shrink = new double[lanes];
        silentAt = new long[lanes / LANES];
        for (int i = 0; i < heard.size(); i++) {
            silentAt[i / LANES] = Math.max(silentAt[i / LANES], strike(i, heard.get(i)));
        }
        attackFrames = (int) Voice.framesOf(Math.max(attack, 0.0005));
        dampAt = Voice.framesOf(dampAfter);
        damping = (float) exp(-1 / (damp * Synth.RATE));
        long rings = Arrays.stream(silentAt).max().orElse(0);
        frames = Math.min(rings, dampAt + Voice.framesOf(damp * 9));
    }

    private long strike(int i, Partial partial) {
        double w = 2 * PI * partial.hz() / Synth.RATE;
        double fall = exp(-1 / (partial.decay() * Synth.RATE));
        now[i] = 0;
        before[i] = -partial.gain() * sin(w) / fall;
        turn[i] = 2 * fall * cos(w);
        shrink[i] = fall * fall;
        double loud = Math.max(partial.gain(), SILENT);
        return Voice.framesOf(partial.decay() * StrictMath.log(loud / SILENT)) + 1;
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public void add(float[] out, int from, int to) {
        int count = to - from;
        Arrays.fill(scratch, 0, count, 0);
        for (int group = 0; group < silentAt.length; group++) {
            if (played < silentAt[group]) {
                ring(group * LANES, count);
            }
        }
        shape(out, from, count);
        played += count;
    }

    /** Four tones side by side, so that none waits for another's last result. */
    private void ring(int lane, int count) {
        double n0 = now[lane], n1 = now[lane + 1], n2 = now[lane + 2], n3 = now[lane + 3];
        double b0 = before[lane], b1 = before[lane + 1], b2 = before[lane + 2], b3 = before[lane + 3];
        double t0 = turn[lane], t1 = turn[lane + 1], t2 = turn[lane + 2], t3 = turn[lane + 3];
        double s0 = shrink[lane], s1 = shrink[lane + 1], s2 = shrink[lane + 2], s3 = shrink[lane + 3];
        for (int i = 0; i < count; i++) {
            scratch[i] += (float) ((n0 + n1) + (n2 + n3));
            double next0 = t0 * n0 - s0 * b0;
            double next1 = t1 * n1 - s1 * b1;
            double next2 = t2 * n2 - s2 * b2;
            double next3 = t3 * n3 - s3 * b3;
            b0 = n0;
            b1 = n1;
            b2 = n2;
            b3 = n3;
            n0 = next0;
            n1 = next1;
            n2 = next2;
            n3 = next3;
        }
        keep(now, lane, n0, n1, n2, n3);
        keep(before, lane, b0, b1, b2, b3);
    }

    private static void keep(double[] lanes, int lane, double first, double second, double third, double fourth) {
        lanes[lane] = first;
        lanes[lane + 1] = second;
        lanes[lane + 2] = third;
        lanes[lane + 3] = fourth;
    }

    private void shape(float[] out, int from, int count) {
        for (int i = 0; i < count; i++) {
            long frame = played + i;
            float gain = frame < attackFrames ? (float) frame / attackFrames : 1;
            if (frame >= dampAt) {
                damped *= damping;
                gain *= damped;
            }
            out[from + i] += scratch[i] * gain;
        }
    }
}
