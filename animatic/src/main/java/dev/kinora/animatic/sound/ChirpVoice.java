package dev.kinora.animatic.sound;

import java.util.Comparator;
import java.util.List;

/** Plays chirps one after another; one that starts early cuts the one before short of its last breath. */
final class ChirpVoice implements Voice {
    private final List<Chirp> chirps;
    private final long frames;
    private int current;
    private float phase;
    private long now;

    ChirpVoice(List<Chirp> chirps) {
        this.chirps =
                chirps.stream().sorted(Comparator.comparingDouble(Chirp::at)).toList();
        Chirp last = this.chirps.getLast();
        frames = Voice.framesOf(last.at() + last.seconds()) + 1;
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public void add(float[] out, int from, int to) {
        int at = from;
        while (at < to && current < chirps.size()) {
            Chirp chirp = chirps.get(current);
            long start = Voice.framesOf(chirp.at());
            long length = Math.max(1, Voice.framesOf(chirp.seconds()));
            long place = now + at - from;
            if (place >= start + length) {
                current++;
                phase = 0;
                continue;
            }
            int begin = (int) Math.min(to, at + Math.max(0, start - place));
            int end = (int) Math.min(to, at + start + length - place);
            play(chirp, out, begin, end, (float) (place + begin - at - start) / length, 1f / length);
            at = Math.max(end, begin);
            if (begin == to) {
                break;
            }
        }
        now += to - from;
    }

    private void play(Chirp chirp, float[] out, int from, int to, float share, float step) {
        float rise = (float) chirp.rise();
        float gain = (float) chirp.gain();
        float start = (float) (chirp.glide().start() / Synth.RATE);
        float middle = (float) (chirp.glide().middle() / Synth.RATE);
        float end = (float) (chirp.glide().end() / Synth.RATE);
        for (int i = from; i < to; i++) {
            float swell = share < rise ? share / rise : (1 - share) / (1 - rise);
            float pitch =
                    share < 0.5f ? start + (middle - start) * 2 * share : middle + (end - middle) * (2 * share - 1);
            phase += pitch;
            phase -= (int) phase;
            out[i] += gain * swell * swell * (3 - 2 * swell) * (Sine.at(phase) + 0.06f * Sine.at(2 * phase));
            share += step;
        }
    }
}
