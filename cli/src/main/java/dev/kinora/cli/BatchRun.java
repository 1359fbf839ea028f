package dev.kinora.cli;

import dev.kinora.cli.batch.Crew;
import dev.kinora.cli.batch.Entry;
import dev.kinora.cli.batch.Ledger;
import dev.kinora.cli.batch.Tally;
import dev.kinora.cli.batch.Wish;
import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.Progress;
import dev.kinora.client.error.CancelledException;
import dev.kinora.client.error.ConnectionException;
import dev.kinora.client.error.DeadlineException;
import dev.kinora.client.error.NotFoundException;
import dev.kinora.client.error.RateLimitException;
import dev.kinora.client.error.ServerException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One run over a list: what is done already is left alone, what is under way is taken up again. */
final class BatchRun {
    private final Workshop shop;
    private final Ledger ledger;
    private final int atOnce;

    BatchRun(Workshop shop, Ledger ledger, int atOnce) {
        this.shop = shop;
        this.ledger = ledger;
        this.atOnce = atOnce;
    }

    /** Makes every wish that is not done; the ledger knows afterwards what came of each. */
    void make(List<Wish> wishes) {
        try (Progress progress = Progress.on(console())) {
            Tally tally = new Tally(progress, wishes.size());
            Crew.each(wishes, atOnce, wish -> {
                if (!shop.session().interrupt().isRequested()) {
                    make(wish, tally.of(wish.key()));
                    tally.ended(wish.key());
                }
            });
        }
    }

    private void make(Wish wish, Progress progress) {
        Entry entry = ledger.entry(wish);
        try {
            switch (entry.state()) {
                case FAILED -> {}
                case DONE -> again(wish, entry, progress);
                case NEW -> ask(wish, entry, progress);
                case ASKED -> finish(wish, entry.id().orElseThrow(), progress);
            }
        } catch (CancelledException e) {
            if (shop.leaving().cancelsAll()) {
                ledger.renew(wish);
            }
        } catch (ConnectionException | DeadlineException | ServerException | RateLimitException e) {
            // It stays as it is in the ledger: the next run takes it up.
            told(wish, e);
        } catch (RuntimeException e) {
            ledger.failed(wish, told(wish, e));
        }
    }

    /** A film that somebody removed meanwhile is fetched again, if the server still has it. */
    private void again(Wish wish, Entry entry, Progress progress) {
        if (entry.file().map(file -> Files.exists(console().at(Path.of(file)))).orElse(false)) {
            return;
        }
        finish(wish, entry.id().orElseThrow(), progress);
    }

    private void ask(Wish wish, Entry entry, Progress progress) {
        Generation generation = new Generation(shop, wish.order(), progress);
        Made asked =
                generation.ask(new Request(wish.order(), entry.key(), console().folder()));
        ledger.asked(wish, asked.video().id());
        done(wish, generation.finish(asked.video().id()));
    }

    private void finish(Wish wish, String id, Progress progress) {
        try {
            done(wish, new Generation(shop, wish.order(), progress).finish(id));
        } catch (NotFoundException e) {
            // The server knows it no more: it is made anew.
            ledger.renew(wish);
            ask(wish, ledger.entry(wish), progress);
        }
    }

    private void done(Wish wish, Made made) {
        Path film = made.film().orElseThrow();
        ledger.done(wish, film);
        if (console().kind() == Console.Kind.PLAIN) {
            console().say("batch.line", wish.key(), film);
        }
    }

    private String told(Wish wish, RuntimeException failure) {
        String why = Failures.understand(failure).in(console().messages());
        if (console().kind() == Console.Kind.PLAIN) {
            console().say("batch.line", wish.key(), why);
        }
        return why;
    }

    private Console console() {
        return shop.session().console();
    }
}
