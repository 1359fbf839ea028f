package dev.kinora.animatic.sound;

/** A voice that begins a little after the others of one sound. */
final class Late implements Voice {
    private final Voice voice;
    private final long start;
    private long now;

    Late(Voice voice, double seconds) {
        this.voice = voice;
        start = Voice.framesOf(seconds);
    }

    @Override
    public long frames() {
        return start + voice.frames();
    }

    @Override
    public void add(float[] out, int from, int to) {
        int begin = (int) Math.min(to, from + Math.max(0, start - now));
        int end = (int) Math.min(to, from + frames() - now);
        if (begin < end) {
            voice.add(out, begin, end);
        }
        now += to - from;
    }
}
