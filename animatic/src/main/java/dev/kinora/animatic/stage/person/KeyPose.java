package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.stage.person.Pose.Arm;
import dev.kinora.animatic.stage.person.Pose.Hand;
import dev.kinora.animatic.stage.person.Pose.Leg;
import java.util.Arrays;

/**
 * A pose of a movement, in lengths of whatever limb moves, so that a child and an adult both can take it.
 *
 * @param at share of the round
 * @param v the channels
 * @param near what the near hand does
 * @param far what the far hand does
 */
record KeyPose(double at, double[] v, Hand near, Hand far) {
    /** Where each channel's values begin, in the order of the letters. */
    private static final String LETTERS = "hlnabfgtpq";

    private static final int[] FIRST = {0, 2, 3, 4, 6, 8, 11, 14, 16, 17};
    private static final int[] SIZE = {2, 1, 1, 2, 2, 3, 3, 2, 1, 1};

    /** Upright, arms hanging. */
    static final KeyPose STANDING = new KeyPose(
            0,
            new double[] {0, 0.995, 0, 0, 0.08, -0.97, 0.05, -0.97, -0.09, 0, 0, 0.10, 0, 0, 0, 0, 1, 1},
            Hand.RELAXED,
            Hand.RELAXED);

    /** Reads a key; what it does not name stays as in the one before. */
    static KeyPose read(String line, KeyPose before) {
        double[] v = before.v.clone();
        Hand near = before.near;
        Hand far = before.far;
        String[] words = line.split("\\s+");
        for (String w : Arrays.asList(words).subList(1, words.length)) {
            if (w.startsWith("A=")) {
                near = hand(w.charAt(2));
            } else if (w.startsWith("B=")) {
                far = hand(w.charAt(2));
            } else if (w.charAt(1) == '=') {
                values(w, v);
            }
        }
        return new KeyPose(Double.parseDouble(words[0]), v, near, far);
    }

    private static void values(String word, double[] v) {
        int c = LETTERS.indexOf(word.charAt(0));
        if (c < 0) {
            throw new IllegalArgumentException("unknown channel in motions: " + word);
        }
        String[] numbers = word.substring(2).split(",");
        for (int i = 0; i < Math.min(SIZE[c], numbers.length); i++) {
            v[FIRST[c] + i] = Double.parseDouble(numbers[i]);
        }
    }

    private static Hand hand(char c) {
        return switch (c) {
            case 'f' -> Hand.FIST;
            case 'o' -> Hand.OPEN;
            case 'p' -> Hand.POINTING;
            default -> Hand.RELAXED;
        };
    }

    /** The body {@code k} of the way to the next key, at share {@code u} of the round. */
    Pose pose(Stature body, KeyPose next, double k, double u) {
        double[] m = new double[v.length];
        for (int i = 0; i < m.length; i++) {
            m[i] = v[i] + (next.v[i] - v[i]) * k;
        }
        double breath = Math.sin(2 * Math.PI * u);
        double leg = body.leg();
        double lean = m[2] + 0.010 * breath + (body.age() == Stature.Age.OLD && Math.abs(m[14]) < 0.2 ? 0.08 : 0);
        return new Pose(
                m[0] * leg,
                Stature.ANKLE + m[1] * leg,
                lean,
                m[3],
                arm(m[4], m[5], m[16], lean, k < 0.5 ? near : next.near),
                arm(m[6], m[7], m[17], lean, k < 0.5 ? far : next.far),
                new Leg(m[8] * leg, m[9] * leg, m[10], 0.3 * m[8] * leg),
                new Leg(m[11] * leg, m[12] * leg, m[13], 0.3 * m[11] * leg),
                2 * Math.PI * u,
                new Pose.Tilt(m[14], m[15]));
    }

    private static Arm arm(double x, double y, double bend, double lean, Hand hand) {
        return new Arm(Math.atan2(x, -y) + lean * 0.5, Math.min(0.985, Math.hypot(x, y)), bend, hand);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof KeyPose k && at == k.at && Arrays.equals(v, k.v) && near == k.near && far == k.far;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(v);
    }

    @Override
    public String toString() {
        return at + " " + Arrays.toString(v);
    }
}
