package dev.kinora.cli;

import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** A help page whose places for values are named in the reader's language. */
final class HelpPage extends Help {
    private final ResourceBundle texts;

    HelpPage(CommandSpec spec, ColorScheme colours, ResourceBundle texts) {
        super(spec, colours);
        this.texts = texts;
    }

    @Override
    public IParamLabelRenderer parameterLabelRenderer() {
        IParamLabelRenderer standard = super.parameterLabelRenderer();
        return new IParamLabelRenderer() {
            @Override
            public Ansi.Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<Ansi.IStyle> styles) {
                String label = argument.paramLabel();
                String key = "label." + label;
                Ansi.Text shown = standard.renderParameterLabel(argument, ansi, styles);
                return texts.containsKey(key)
                        ? ansi.text(shown.plainString().replace(label, texts.getString(key)))
                        : shown;
            }

            @Override
            public String separator() {
                return standard.separator();
            }
        };
    }
}
