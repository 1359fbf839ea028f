package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.workspace.Defaults;
import dev.kinora.cli.workspace.InputReferences;
import dev.kinora.cli.workspace.Reference;
import dev.kinora.client.KinoraClient;
import dev.kinora.client.error.ApiException;
import dev.kinora.client.error.AuthenticationException;
import dev.kinora.client.error.KinoraException;
import dev.kinora.client.video.VideoQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the folder somebody works in and the server they speak to are in order. */
final class WorkCheckup {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ServerOptions options;
    private final Console console;

    WorkCheckup(ServerOptions options, Console console) {
        this.options = options;
        this.console = console;
    }

    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        settings().ifPresent(findings::add);
        reference().ifPresent(findings::add);
        findings.add(options.address(console).map(this::server).orElseGet(() -> Finding.fine("doctor.server.own")));
        return findings;
    }

    /** A key in {@code .env} is for nobody else's eyes. */
    private Optional<Finding> settings() {
        Path file = console.at(Path.of(".env"));
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Set<PosixFilePermission> open = Files.getPosixFilePermissions(file);
            boolean others = open.contains(PosixFilePermission.OTHERS_READ);
            return Optional.of(others ? Finding.doubtful("doctor.dotenv.open") : Finding.fine("doctor.dotenv"));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.of(Finding.fine("doctor.dotenv"));
        }
    }

    private Optional<Finding> reference() {
        return new Defaults(console)
                .reference()
                .filter(word -> Reference.remote(word).isEmpty())
                .map(word ->
                        Files.isRegularFile(console.at(InputReferences.FOLDER).resolve(word))
                                ? Finding.fine("doctor.reference", word)
                                : Finding.doubtful("doctor.reference.absent", word, InputReferences.FOLDER));
    }

    private Finding server(String address) {
        String shown = address.replaceAll("//[^/@]*@", "//");
        try {
            KinoraClient.Builder client = KinoraClient.builder()
                    .baseUrl(address)
                    .connectTimeout(PATIENCE)
                    .timeout(PATIENCE)
                    .retries(0);
            new Defaults(console).first(Defaults.API_KEY).ifPresent(client::apiKey);
            client.build().videos().list(VideoQuery.newest().withLimit(1));
            return Finding.fine("doctor.server", shown);
        } catch (AuthenticationException e) {
            return Finding.broken("doctor.server.key", shown);
        } catch (ApiException e) {
            return Finding.broken("doctor.server.refuses", shown, e.error().status());
        } catch (KinoraException | IllegalArgumentException e) {
            return Finding.broken("doctor.server.silent", shown, String.valueOf(e.getMessage()));
        }
    }
}
