package dev.kinora.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How soon a render can be watched, and what that costs: milliseconds from sending the create to having the first
 * segment, and to completion, of 8 s at 1280x720, by two servers in turn of which one shows no previews. Argument:
 * counted runs of each prompt (default 5).
 */
public final class PreviewBench {
    private static final List<String> PROMPTS = List.of(
            "Wide shot of a child flying a red kite in a grassy park, golden hour sunlight, camera slowly pans upward",
            "Close-up of a steaming coffee cup on a wooden table, morning light through blinds, soft depth of field",
            "A video of a cool cat on a motorcycle in the night",
            "A calico cat playing a piano on stage");

    private PreviewBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        Path folder = Files.createTempDirectory("kinora-preview-");
        Path with = Files.createDirectory(folder.resolve("with"));
        Path without = Files.createDirectory(folder.resolve("without"));
        System.out.printf(
                "%d processors; milliseconds, median of %d, after a round of all prompts and one of this that do not count%n%n",
                Runtime.getRuntime().availableProcessors(), runs);
        System.out.println("| prompt | first segment | slowest | completed | completed without preview | ratio |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        try (ServerRun shown = ServerRun.configured(with, "-Xmx2g", "preview: {enabled: true}\n");
                ServerRun hidden = ServerRun.configured(without, "-Xmx2g", "preview: {enabled: false}\n")) {
            for (String prompt : PROMPTS) {
                until(shown.client(), "/v1/videos/" + LoadBench.created(shown.client(), prompt), "\"completed\"");
                until(hidden.client(), "/v1/videos/" + LoadBench.created(hidden.client(), prompt), "\"completed\"");
            }
            for (String prompt : PROMPTS) {
                row(prompt, runs, shown.client(), hidden.client());
            }
        } finally {
            LoadBench.delete(folder);
        }
    }

    private static void row(String prompt, int runs, LoadClient shown, LoadClient hidden)
            throws IOException, InterruptedException {
        List<Double> first = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int i = 0; i <= runs; i++) {
            long begun = System.nanoTime();
            String id = LoadBench.created(shown, prompt);
            String playlist = until(shown, "/v1/videos/" + id + "/preview.m3u8", "segment0");
            String segment = playlist.lines()
                    .filter(line -> !line.startsWith("#"))
                    .findFirst()
                    .orElseThrow();
            shown.once(LoadBench.get("/v1/videos/" + id + "/preview/init.mp4"));
            shown.once(LoadBench.get("/v1/videos/" + id + "/" + segment));
            double seen = millis(begun);
            until(shown, "/v1/videos/" + id, "\"completed\"");
            double done = millis(begun);
            begun = System.nanoTime();
            until(hidden, "/v1/videos/" + LoadBench.created(hidden, prompt), "\"completed\"");
            if (i > 0) {
                first.add(seen);
                whole.add(done);
                plain.add(millis(begun));
            }
        }
        System.out.printf(
                "| %s | %.0f | %.0f | %.0f | %.0f | %.3f |%n",
                prompt,
                LoadBench.median(first),
                first.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                LoadBench.median(whole),
                LoadBench.median(plain),
                LoadBench.median(whole) / LoadBench.median(plain));
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    /** Asks until the answer says so, for ten minutes at most. */
    private static String until(LoadClient client, String path, String wanted) throws InterruptedException {
        long end = System.nanoTime() + 600_000_000_000L;
        while (System.nanoTime() < end) {
            try {
                String body = client.once(LoadBench.get(path));
                if (body.contains(wanted)) {
                    return body;
                }
            } catch (IOException notYet) {
                Thread.sleep(5);
            }
            Thread.sleep(5);
        }
        throw new IllegalStateException(path + " never said " + wanted);
    }
}
