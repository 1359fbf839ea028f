package dev.kinora.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a store with many videos is as quick as a small one. Arguments: videos (default 1,000,000), seconds of each run
 * (5), connections (64). Both servers have a heap of 512 MB and are asked in turn, medians of five after one run that is
 * not counted; the smaller store has 1,000 videos. Ends with 1 when retrieving or listing takes more than twice as long.
 */
public final class ScaleBench {
    private static final int FEW = 1_000;
    private static final int RUNS = 5;
    private static final double WORST = 2;

    private ScaleBench() {}

    private record Store(int videos, String middle, ServerRun server) implements AutoCloseable {
        static Store filled(Path folder, int videos) throws IOException, InterruptedException {
            String middle;
            try (FilledStore store = new FilledStore(folder.resolve("data"))) {
                middle = store.add(videos / 2);
                store.add(videos - videos / 2);
            }
            return new Store(videos, middle, ServerRun.kinora(folder, "-Xmx512m"));
        }

        @Override
        public void close() throws InterruptedException {
            server.close();
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int many = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        int connections = args.length > 2 ? Integer.parseInt(args[2]) : 64;
        Path folder = Files.createTempDirectory("kinora-scale-");
        try (Store small = Store.filled(Files.createDirectory(folder.resolve("few")), FEW);
                Store large = Store.filled(Files.createDirectory(folder.resolve("many")), many)) {
            System.out.printf("| | %d videos | %d videos | slower by |%n| --- | --- | --- | --- |%n", FEW, many);
            double retrieve = row("retrieve", "/v1/videos/%s", small, large, seconds, connections);
            double list = row("list of 20", "/v1/videos?limit=20&after=%s", small, large, seconds, connections);
            System.out.printf(
                    "| resident | %s | %s | |%n",
                    small.server().resident(), large.server().resident());
            if (retrieve > WORST || list > WORST) {
                throw new IllegalStateException("a large store is more than twice as slow");
            }
        } finally {
            LoadBench.delete(folder);
        }
    }

    /** Both stores in turn, so that what else the machine does meets both alike. */
    private static double row(String name, String path, Store small, Store large, int seconds, int connections)
            throws InterruptedException {
        List<Double> few = new ArrayList<>();
        List<Double> many = new ArrayList<>();
        for (int i = 0; i <= RUNS; i++) {
            double a = rate(small, path, seconds, connections);
            double b = rate(large, path, seconds, connections);
            if (i > 0) {
                few.add(a);
                many.add(b);
            }
        }
        double ratio = LoadBench.median(few) / LoadBench.median(many);
        System.out.printf(
                "| %s | %.0f/s | %.0f/s | %.2f |%n", name, LoadBench.median(few), LoadBench.median(many), ratio);
        return ratio;
    }

    private static double rate(Store store, String path, int seconds, int connections) throws InterruptedException {
        byte[] request = LoadBench.get(String.format(path, store.middle()));
        LoadClient.Load load = store.server().client().run(request, connections, seconds);
        if (load.refused() > 0) {
            throw new IllegalStateException(load.refused() + " answers to " + path + " were refusals");
        }
        return load.perSecond();
    }
}
