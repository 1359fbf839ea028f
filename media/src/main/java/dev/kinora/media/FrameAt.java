package dev.kinora.media;

import java.time.Duration;

/** Which frame of a video. */
public sealed interface FrameAt {
    /** The first frame. */
    static FrameAt first() {
        return new Index(0);
    }

    /** The last frame there is, whatever the container claims. */
    static FrameAt last() {
        return new Last();
    }

    /** The frame of that number, counted from 0 in order of showing; beyond the end it is the last one. */
    static FrameAt index(long index) {
        return new Index(index);
    }

    /** The frame that is on screen at {@code time} after the start; beyond the end it is the last one. */
    static FrameAt time(Duration time) {
        return new Time(time);
    }

    /** The last frame. */
    record Last() implements FrameAt {}

    /**
     * A frame by number.
     *
     * @param index from 0
     */
    record Index(long index) implements FrameAt {
        public Index {
            if (index < 0) {
                throw new IllegalArgumentException("frame index must not be negative: " + index);
            }
        }
    }

    /**
     * A frame by time.
     *
     * @param time after the start, not negative
     */
    record Time(Duration time) implements FrameAt {
        public Time {
            if (time.isNegative()) {
                throw new IllegalArgumentException("frame time must not be negative: " + time);
            }
        }
    }
}
