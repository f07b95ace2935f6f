namespace NewsParsing.Syntax;

/// <summary>stub</summary>
internal sealed class Lemmatizer
{
    public static int Write(ReadOnlySpan<char> form, LemmaRule rule, Span<char> output) => 0;
}
