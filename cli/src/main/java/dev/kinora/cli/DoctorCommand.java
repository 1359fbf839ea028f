package dev.kinora.cli;

import dev.kinora.server.config.ConfigLoader;
import dev.kinora.server.config.ConfigSources;
import dev.kinora.server.config.KinoraConfig;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "doctor", header = "Check that this machine has what Kinora needs; one line each, with the fix.")
@SuppressWarnings("NullAway.Init")
final class DoctorCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    DoctorCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        KinoraConfig config = ConfigLoader.load(
                        new ConfigSources(server.file(console), console.environment(), server.flags()))
                .config();
        Checkup checkup = new Checkup(config);
        List<Finding> findings = checkup.all();
        findings.forEach(finding -> console.out().println(finding));
        boolean healthy = findings.stream().allMatch(finding -> finding.verdict() != Finding.Verdict.BROKEN);
        return (healthy ? ExitCode.OK : ExitCode.SETUP).number();
    }
}
