namespace NewsParsing.Tests.Accepted;

/// <summary>
/// How sure the speakers of a text's quotes are, in order, separated by <c>; </c>: <c>sure</c> from 0.9 on, <c>unsure</c> below,
/// <c>nobody</c> at 0.
/// </summary>
internal static class ConfidenceAnswers
{
    public static IReadOnlyList<string> Of(string text)
        => [string.Join("; ", NewsParser.Default.Parse(text).Quotes.Select(quote => Word(quote.SpeakerConfidence)))];

    private static string Word(double confidence) => confidence >= 0.9 ? "sure" : confidence > 0 ? "unsure" : "nobody";
}
