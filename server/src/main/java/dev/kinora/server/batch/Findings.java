package dev.kinora.server.batch;

import dev.kinora.server.model.ApiError;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.BatchFault;
import dev.kinora.server.model.BatchLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is wrong with an input, each text once; a bounded number of them. Not thread-safe. */
final class Findings {
    private final int max;
    private final List<BatchFault> faults = new ArrayList<>();

    Findings(int max) {
        this.max = max;
    }

    boolean any() {
        return !faults.isEmpty();
    }

    /** Whether it is of no use to look for more. */
    boolean full() {
        return faults.size() >= max;
    }

    /** In the order of the lines. */
    List<BatchFault> all() {
        return faults.stream()
                .sorted(Comparator.comparingInt(fault -> fault.line().orElse(0)))
                .toList();
    }

    void empty() {
        ofFile("empty_file", "The input file is empty. Please ensure it contains at least one request.");
    }

    void tooLarge(long max) {
        ofFile("file_too_large", "The input file has more than " + max + " bytes.");
    }

    void tooManyLines(int max) {
        ofFile("too_many_tasks", "The input file has more than " + max + " requests.");
    }

    void unreadable() {
        ofFile("server_error", "The input file could not be read. Please upload it again.");
    }

    void notJson(int line) {
        add("invalid_json_line", "This line is not parseable as valid JSON.", Optional.empty(), line);
    }

    void tooLong(int line, int max) {
        add("invalid_json_line", "This line has more than " + max + " bytes.", Optional.empty(), line);
    }

    /** A field is missing or of the wrong kind. */
    void field(ApiError error, int line) {
        add(error.code().orElse("invalid_json_line"), error.message(), error.param(), line);
    }

    void method(String method, int line) {
        add("invalid_method", supported(method, "POST"), Optional.of("method"), line);
    }

    void url(String url, String endpoint, int line) {
        add("invalid_url", supported(url, endpoint), Optional.of("url"), line);
    }

    void model(String model, int line) {
        add(
                "mismatched_model",
                "The model '" + model + "' for this request does not match the rest of the batch. Each batch must "
                        + "contain requests for a single model.",
                Optional.of("body.model"),
                line);
    }

    void twice(BatchLine line) {
        add(
                "duplicate_custom_id",
                "The custom_id '" + line.customId() + "' for this request is a duplicate of another request. The "
                        + "custom_id parameter must be unique for each request in a batch.",
                Optional.of("custom_id"),
                line.number());
    }

    private static String supported(String value, String expected) {
        return ApiErrors.invalidValue("", value, List.of(expected)).error().message();
    }

    private void ofFile(String code, String message) {
        faults.add(new BatchFault(code, message, Optional.empty(), Optional.empty()));
    }

    private void add(String code, String message, Optional<String> param, int line) {
        if (!full()) {
            faults.add(new BatchFault(code, message, param, Optional.of(line)));
        }
    }
}
