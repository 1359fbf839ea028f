package dev.kinora.cli;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import dev.kinora.server.app.KeyCabinet;
import dev.kinora.server.config.KinoraConfig;
import dev.kinora.server.model.AccessKey;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.service.NewKey;
import java.util.List;
import java.util.function.Supplier;

/** The keys in a data folder that no server holds. */
final class FolderKeys implements KeyDesk {
    private final KeyCabinet cabinet;

    private FolderKeys(KeyCabinet cabinet) {
        this.cabinet = cabinet;
    }

    static FolderKeys open(KinoraConfig config) {
        Logs.quiet();
        return new FolderKeys(KeyCabinet.open(config));
    }

    @Override
    public Fresh create(Wish wish) {
        NewKey made = asked(() -> cabinet.keys()
                .create(new AccessKey.Grant(wish.name(), project(wish.project()), wish.requestsPerMinute())));
        return new Fresh(entry(made.key()), made.text());
    }

    @Override
    public List<Entry> list() {
        return cabinet.keys().list().stream().map(FolderKeys::entry).toList();
    }

    @Override
    public Entry revoke(String idOrName) {
        return entry(asked(() -> cabinet.keys().revoke(idOrName)));
    }

    @Override
    public void close() {
        cabinet.close();
    }

    private static ProjectId project(String name) {
        return ProjectId.parse(name).orElseThrow(() -> new Trouble(ExitCode.REFUSED, "keys.project"));
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (ApiException e) {
            throw new Trouble(ExitCode.REFUSED, "keys.refused", e.error().message());
        }
    }

    private static Entry entry(AccessKey key) {
        AccessKey.Grant grant = key.grant();
        AccessKey.Life life = key.life();
        return new Entry(
                key.id(),
                new Wish(grant.name(), grant.project().value(), grant.requestsPerMinute()),
                key.hint(),
                new Life(life.createdAt(), life.lastUsedAt(), life.revokedAt()));
    }
}
