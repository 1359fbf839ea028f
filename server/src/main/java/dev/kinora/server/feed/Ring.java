package dev.kinora.server.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * The newest items, in order. One thread adds, many read, each from where it was; whoever was away for too long is told
 * so. Thread-safe.
 */
final class Ring {
    /** What a reader gets: the items from its position on, and where it goes on. */
    record Slice(List<FeedItem> items, long next) {}

    private final FeedItem[] slots;
    private long start;
    private long end;

    /** @param size how many items are kept, at least 1 */
    Ring(int size) {
        this.slots = new FeedItem[size];
    }

    synchronized void add(FeedItem item) {
        slots[(int) (end % slots.length)] = item;
        end++;
        start = Math.max(start, end - slots.length);
    }

    /** Forgets everything: what comes next does not follow what was there. */
    synchronized void restart() {
        start = end;
    }

    /** The oldest position that can still be read. */
    synchronized long start() {
        return start;
    }

    /** What is in {@code scope} from {@code position} on; positions before {@link #start} cannot be read any more. */
    synchronized Slice from(long position, Scope scope) {
        if (position < start) {
            return new Slice(List.of(), position);
        }
        List<FeedItem> items = new ArrayList<>(4);
        for (long i = position; i < end; i++) {
            FeedItem item = slots[(int) (i % slots.length)];
            if (scope.covers(item)) {
                items.add(item);
            }
        }
        return new Slice(items, end);
    }
}
