namespace NewsParsing.Tool;

/// <summary>What the command is called that runs, before its messages and in its advice.</summary>
internal static class ToolName
{
    /// <summary>Set once, by the program of another tool than <c>newsparse</c>, before anything else.</summary>
    public static string Current { get; set; } = "newsparse";
}
