package dev.kinora.client.batch;

import dev.kinora.client.transfer.Upload;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;

/** The input file of a batch. */
public final class BatchInput {
    private BatchInput() {}

    /** These requests as a file to upload, a line each; the lines are made while they are sent. */
    public static Upload of(Iterable<BatchEntry> entries) {
        return Upload.of("batch.jsonl", () -> new SequenceInputStream(lines(entries.iterator())));
    }

    @SuppressWarnings("JdkObsolete") // A sequence of streams takes nothing else.
    private static Enumeration<InputStream> lines(Iterator<BatchEntry> entries) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return entries.hasNext();
            }

            @Override
            public InputStream nextElement() {
                String line = entries.next().toJson() + '\n';
                return new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
