package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.server.config.ConfigLoader;
import dev.kinora.server.config.ConfigSources;
import dev.kinora.server.config.KinoraConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ArrayNode;

@Command(name = "doctor", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class DoctorCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    JsonOption form;

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
        List<Finding> findings = new ArrayList<>(new Checkup(config).all());
        findings.addAll(new WorkCheckup(server, console).all());
        print(findings);
        boolean healthy = findings.stream().allMatch(finding -> finding.verdict() != Finding.Verdict.BROKEN);
        return (healthy ? ExitCode.OK : ExitCode.SETUP).number();
    }

    private void print(List<Finding> findings) {
        if (!form.json) {
            findings.forEach(finding -> console.out().println(finding.in(console.messages())));
            return;
        }
        ArrayNode array = Json.array();
        findings.forEach(finding -> array.addObject()
                .put("check", finding.check())
                .put("verdict", finding.verdict().name().toLowerCase(Locale.ROOT))
                .put("text", finding.text(console.messages())));
        console.out().println(Json.pretty(array));
    }
}
