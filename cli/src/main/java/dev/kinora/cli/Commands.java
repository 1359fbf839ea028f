package dev.kinora.cli;

import dev.kinora.cli.console.Messages;
import java.lang.reflect.InvocationTargetException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;

/** Every command by its name, and the parser that knows them. */
final class Commands {
    private static final int WIDTH = 80;
    private static final int LONG_OPTIONS = 28;

    /** In the order of the help. Only the one that is named is read by the parser, which makes every start faster. */
    private static final Map<String, Class<?>> ALL = ordered(
            InitCommand.class,
            GenerateCommand.class,
            RemixCommand.class,
            EditCommand.class,
            ExtendCommand.class,
            BatchCommand.class,
            CharactersCommand.class,
            ListCommand.class,
            ShowCommand.class,
            WatchCommand.class,
            DownloadCommand.class,
            DeleteCommand.class,
            StoryboardCommand.class,
            ServeCommand.class,
            McpCommand.class,
            KeysCommand.class,
            WebhooksCommand.class,
            DoctorCommand.class,
            ConfigCommand.class,
            CompletionCommand.class,
            VersionCommand.class,
            TrainCommand.class);

    private Commands() {}

    /** The names that the help lists, in its order. */
    static List<String> listed() {
        return ALL.keySet().stream().filter(name -> !name.equals("train")).toList();
    }

    /** The parser of one command under its parent, or of all of them where none is named. */
    static CommandLine parser(Session session, String command) {
        IFactory factory = factory(session);
        CommandLine line = new CommandLine(KinoraCommand.class, factory);
        Class<?> named = ALL.get(command);
        if (named != null) {
            line.addSubcommand(new CommandLine(named, factory));
        } else {
            listed().forEach(name -> line.addSubcommand(new CommandLine(ALL.get(name), factory)));
        }
        unsorted(line);
        Messages messages = session.console().messages();
        line.setResourceBundle(messages.help());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(WIDTH);
        line.setUsageHelpLongOptionsMaxWidth(LONG_OPTIONS);
        line.setHelpFactory((spec, colours) -> new HelpPage(spec, colours, messages.help()));
        return line;
    }

    /** Options stand in the order of their importance. */
    private static void unsorted(CommandLine line) {
        line.getCommandSpec().usageMessage().sortOptions(false);
        line.getSubcommands().values().forEach(Commands::unsorted);
    }

    private static Map<String, Class<?>> ordered(Class<?>... commands) {
        Map<String, Class<?>> all = new LinkedHashMap<>();
        for (Class<?> command : commands) {
            all.put(command.getAnnotation(Command.class).name(), command);
        }
        return Collections.unmodifiableMap(all);
    }

    /** Commands get the session; what belongs to the parser is made as it likes. */
    private static IFactory factory(Session session) {
        IFactory standard = CommandLine.defaultFactory();
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                if (!type.isAnnotationPresent(Command.class)) {
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
