namespace NewsParsing.Tests.Readme;

/// <summary>
/// Reads what a snippet writes to the console. The console is the process's: tests that read it belong to the collection of this name.
/// </summary>
internal static class ConsoleOutput
{
    public const string Collection = "Console";

    /// <summary>Returns what is written while an action runs, with line feeds at its line ends.</summary>
    public static string Of(Action action)
    {
        TextWriter before = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            action();
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString().ReplaceLineEndings("\n");
    }
}
