package dev.kinora.server.batch;

import dev.kinora.server.batch.LineFormat.Head;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Batch;
import dev.kinora.server.model.BatchLine;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one input from its start to its end, line by line, and says what is wrong with it. Not thread-safe. */
final class InputCheck {
    private static final int AT_ONCE = 256;

    /** Takes lines as they are found; returns those whose custom id it had already. */
    @FunctionalInterface
    interface Sink {
        List<BatchLine> add(List<BatchLine> lines);
    }

    private final LineFormat format;
    private final BatchSettings.Input limits;
    private final String endpoint;
    private final String standardModel;
    private final Findings findings;
    private final List<BatchLine> pending = new ArrayList<>(AT_ONCE);
    private Optional<String> model = Optional.empty();
    private int lines;

    /** @param standardModel the model of a request that names none */
    InputCheck(LineFormat format, BatchSettings.Input limits, Batch.Order order, String standardModel) {
        this.format = format;
        this.limits = limits;
        this.endpoint = order.endpoint();
        this.standardModel = standardModel;
        this.findings = new Findings(limits.maxFaults());
    }

    /** Reads {@code in} to its end, or until enough is wrong. */
    Findings read(InputStream in, Sink sink) throws IOException {
        LineReader reader = new LineReader(in, limits.maxLineBytes());
        for (Optional<LineReader.Line> line = reader.next(); line.isPresent(); line = reader.next()) {
            if (++lines > limits.maxLines()) {
                findings.tooManyLines(limits.maxLines());
                break;
            }
            check(line.get());
            if (pending.size() == AT_ONCE) {
                flush(sink);
            }
            if (findings.full()) {
                break;
            }
        }
        flush(sink);
        if (lines == 0) {
            findings.empty();
        }
        return findings;
    }

    /** How many lines there are. */
    int lines() {
        return lines;
    }

    /** The model of all lines. */
    String model() {
        return model.orElse(standardModel);
    }

    private void check(LineReader.Line line) {
        switch (line) {
            case LineReader.Line.TooLong(int number) -> findings.tooLong(number, limits.maxLineBytes());
            case LineReader.Line.Whole whole -> check(whole);
        }
    }

    private void check(LineReader.Line.Whole line) {
        try {
            format.head(line.buffer(), line.length())
                    .ifPresentOrElse(head -> check(line, head), () -> findings.notJson(line.number()));
        } catch (ApiException e) {
            findings.field(e.error(), line.number());
        }
    }

    private void check(LineReader.Line.Whole line, Head head) {
        int number = line.number();
        if (!head.method().equals("POST")) {
            findings.method(head.method(), number);
        } else if (!head.url().equals(endpoint)) {
            findings.url(head.url(), endpoint, number);
        } else {
            checkModel(head.model().orElse(standardModel), number);
        }
        pending.add(BatchLine.waiting(number, head.customId(), new BatchLine.Place(line.start(), line.length())));
    }

    private void checkModel(String named, int number) {
        if (model.isEmpty()) {
            model = Optional.of(named);
        } else if (!model.get().equals(named)) {
            findings.model(named, number);
        }
    }

    private void flush(Sink sink) {
        sink.add(pending).forEach(findings::twice);
        pending.clear();
    }
}
