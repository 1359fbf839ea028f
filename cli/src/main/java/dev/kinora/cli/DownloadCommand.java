package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Progress;
import dev.kinora.cli.console.Trouble;
import dev.kinora.cli.workspace.Shelf;
import dev.kinora.client.transfer.Download;
import dev.kinora.client.transfer.DownloadOptions;
import dev.kinora.client.video.Variant;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

@Command(name = "download", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class DownloadCommand implements Callable<Integer> {
    private static final String ALL = "all";

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "ID")
    List<String> ids;

    @Option(names = "--variant", paramLabel = "VARIANT", defaultValue = "video")
    String variant;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    @Nullable
    Path output;

    @Mixin
    JsonOption form;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    DownloadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Variant> variants = variants();
        if (output != null && variants.size() * ids.size() > 1) {
            throw new Trouble(ExitCode.USAGE, "download.one");
        }
        ArrayNode all = Json.array();
        try (Connection connection = Connection.open(server, session.console())) {
            for (String id : ids) {
                for (Variant each : variants) {
                    fetch(connection, id, each, all);
                }
            }
        }
        if (form.json) {
            session.console().out().println(Json.pretty(all));
        }
        return ExitCode.OK.number();
    }

    private List<Variant> variants() {
        if (variant.equalsIgnoreCase(ALL)) {
            return List.of(Variant.values());
        }
        return List.of(Arrays.stream(Variant.values())
                .filter(each -> each.wire().equals(variant.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Trouble(ExitCode.USAGE, "download.variant", variant)));
    }

    private void fetch(Connection connection, String id, Variant each, ArrayNode all) {
        Console console = session.console();
        Path target = output != null ? output : Path.of("output", name(id, each));
        Download download;
        try (Progress progress = Progress.on(console)) {
            DownloadOptions options = DownloadOptions.defaults()
                    .withCancellation(session.interrupt().cancellation())
                    .withProgress(progress::bytes);
            download = connection.videos().download(id, each, console.at(target), options);
        }
        if (form.json) {
            all.addObject()
                    .put("id", id)
                    .put("variant", each.wire())
                    .put("file", target.toString())
                    .put("bytes", download.bytes())
                    .put("sha256", download.sha256())
                    .put("verified", download.check().name().toLowerCase(Locale.ROOT));
        } else {
            console.say("download.done", download.bytes(), download.sha256());
            console.out().println(target);
        }
    }

    private static String name(String id, Variant each) {
        String kind = each == Variant.VIDEO ? "" : "-" + each.wire();
        return Shelf.safe(id) + kind + each.extension();
    }
}
