package dev.kinora.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a store with many videos is as quick as a small one. Arguments: videos (default 1,000,000), seconds of each run
 * (5), connections (64). Both servers have a heap of 512 MB; the smaller store has 1,000 videos. Ends with 1 when
 * retrieving or listing takes more than twice as long.
 */
public final class ScaleBench {
    private static final int FEW = 1_000;
    private static final int RUNS = 3;
    private static final double WORST = 2;

    private ScaleBench() {}

    private record Rates(double retrieve, double list, String resident) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int many = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        int connections = args.length > 2 ? Integer.parseInt(args[2]) : 64;
        Path folder = Files.createTempDirectory("kinora-scale-");
        try {
            Rates small = measure(Files.createDirectory(folder.resolve("few")), FEW, seconds, connections);
            Rates large = measure(Files.createDirectory(folder.resolve("many")), many, seconds, connections);
            double retrieve = small.retrieve() / large.retrieve();
            double list = small.list() / large.list();
            System.out.printf(
                    "%nslower by a factor of: retrieve %.2f, list %.2f (at most %.0f)%n", retrieve, list, WORST);
            if (retrieve > WORST || list > WORST) {
                throw new IllegalStateException("a large store is too slow");
            }
        } finally {
            LoadBench.delete(folder);
        }
    }

    private static Rates measure(Path folder, int videos, int seconds, int connections)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        String middle;
        try (FilledStore store = new FilledStore(folder.resolve("data"))) {
            middle = store.add(videos / 2);
            store.add(videos - videos / 2);
        }
        double filled = (System.nanoTime() - begun) / 1e9;
        try (ServerRun server = ServerRun.kinora(folder, "-Xmx512m")) {
            double retrieve = rate(server.client(), "/v1/videos/" + middle, seconds, connections);
            double list = rate(server.client(), "/v1/videos?limit=20&after=" + middle, seconds, connections);
            System.out.printf(
                    "%d videos (filled in %.0f s): retrieve %.0f/s, list %.0f/s, resident %s%n",
                    videos, filled, retrieve, list, server.resident());
            return new Rates(retrieve, list, server.resident());
        }
    }

    private static double rate(LoadClient client, String path, int seconds, int connections)
            throws InterruptedException {
        byte[] request = LoadBench.get(path);
        client.run(request, connections, 2);
        List<Double> rates = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            LoadClient.Load load = client.run(request, connections, seconds);
            if (load.refused() > 0) {
                throw new IllegalStateException(load.refused() + " answers to " + path + " were refusals");
            }
            rates.add(load.perSecond());
        }
        return LoadBench.median(rates);
    }
}
