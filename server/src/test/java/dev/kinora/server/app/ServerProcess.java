package dev.kinora.server.app;

import java.nio.file.Path;
import java.util.Map;

/** A server as a process of its own, so that a test can kill it. Says its port on the first line. */
public final class ServerProcess {
    private ServerProcess() {}

    public static void main(String[] args) throws InterruptedException {
        Kinora kinora = Kinora.start(TestServer.config(Path.of(args[0]), Map.of()));
        Runtime.getRuntime().addShutdownHook(new Thread(kinora::close));
        System.out.println("port " + kinora.port());
        kinora.awaitStop();
    }
}
