package dev.kinora.server.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A server as a process of its own, so that a test can kill it. Says its port on the first line. */
public final class ServerProcess {
    private ServerProcess() {}

    /** Takes a folder, then settings as {@code key=value}. */
    public static void main(String[] args) throws InterruptedException {
        Map<String, String> flags = new HashMap<>();
        for (String flag : List.of(args).subList(1, args.length)) {
            String[] sides = flag.split("=", 2);
            flags.put(sides[0], sides[1]);
        }
        Kinora kinora = Kinora.start(TestServer.config(Path.of(args[0]), flags));
        Runtime.getRuntime().addShutdownHook(new Thread(kinora::close));
        System.out.println("port " + kinora.port());
        kinora.awaitStop();
    }
}
