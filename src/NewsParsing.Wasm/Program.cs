namespace NewsParsing.Wasm;

/// <summary>The program that the runtime asks for; what a page calls is in <see cref="ParserExports"/>.</summary>
internal static class Program
{
    private static void Main()
    {
    }
}
