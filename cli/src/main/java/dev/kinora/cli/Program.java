package dev.kinora.cli;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Parses the arguments, runs the command they name, and turns whatever happens into an exit code. */
final class Program {
    /** The commands by name. Only the one that is named is read by the parser, which makes every start faster. */
    private static final Map<String, Class<?>> COMMANDS = Map.ofEntries(
            Map.entry("generate", GenerateCommand.class),
            Map.entry("serve", ServeCommand.class),
            Map.entry("keys", KeysCommand.class),
            Map.entry("list", ListCommand.class),
            Map.entry("show", ShowCommand.class),
            Map.entry("download", DownloadCommand.class),
            Map.entry("delete", DeleteCommand.class),
            Map.entry("storyboard", StoryboardCommand.class),
            Map.entry("doctor", DoctorCommand.class),
            Map.entry("config", ConfigCommand.class),
            Map.entry("version", VersionCommand.class),
            Map.entry("train", TrainCommand.class));

    private Program() {}

    /** Runs to the end and returns the exit code; throws nothing. */
    static int run(Console console, Interrupt interrupt, String... args) {
        Session session = new Session(console, interrupt);
        CommandLine line = parser(session, args.length > 0 ? args[0] : "");
        line.setOut(new PrintWriter(console.out(), true));
        line.setErr(new PrintWriter(console.err(), true));
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failures.report(failure, session));
        return line.execute(args);
    }

    /** The parser of one command under its parent, or of all of them where none is named. */
    private static CommandLine parser(Session session, String command) {
        IFactory factory = factory(session);
        CommandLine line = new CommandLine(KinoraCommand.class, factory);
        Class<?> named = COMMANDS.get(command);
        if (named != null) {
            line.addSubcommand(new CommandLine(named, factory));
        } else {
            KinoraCommand.LISTED.forEach(name -> line.addSubcommand(new CommandLine(COMMANDS.get(name), factory)));
            line.addSubcommand(new CommandLine.HelpCommand());
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        return line;
    }

    /** Commands get the session; what belongs to the parser is made as it likes. */
    private static IFactory factory(Session session) {
        IFactory standard = CommandLine.defaultFactory();
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                if (!type.getName().startsWith("dev.kinora.cli.")
                        || !type.getSimpleName().endsWith("Command")) {
                    return standard.create(type);
                }
                try {
                    return type.getDeclaredConstructor(Session.class).newInstance(session);
                } catch (InvocationTargetException e) {
                    throw new IllegalStateException("cannot make " + type.getSimpleName(), e.getCause());
                }
            }
        };
    }
}
