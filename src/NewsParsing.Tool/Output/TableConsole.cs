using Spectre.Console;

namespace NewsParsing.Tool.Output;

/// <summary>Draws tables for people: coloured and as wide as the window on a terminal, and not when <c>NO_COLOR</c> is set.</summary>
internal static class TableConsole
{
    /// <summary>Where there is no terminal to ask; fits a page of most printers and editors.</summary>
    private const int DefaultWidth = 120;

    /// <param name="text">Gets what is drawn, for standard output.</param>
    public static IAnsiConsole Create(TextWriter text)
    {
        bool isTerminal = !Console.IsOutputRedirected;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                ? ColorSystemSupport.Detect
                : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : DefaultWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
