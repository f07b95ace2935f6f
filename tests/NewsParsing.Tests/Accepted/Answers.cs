namespace NewsParsing.Tests.Accepted;

/// <summary>
/// The readers of accepted files: each writes what a parse gives in the notation of the wanted lines, and as much of it as they ask for.
/// </summary>
internal static class Answers
{
    /// <summary>The notes of a report or cue in the notation of the files, those that are asked for, comma-separated.</summary>
    public static string Notes(string asked, SpeechKind? speech, SpeechAct act, bool isNegated, string? audience, bool isInside)
        => string.Join(", ", asked.Split(", ").Select(note => note switch
        {
            "negated" or "asserted" => isNegated ? "negated" : "asserted",
            "inside" or "outermost" => isInside ? "inside" : "outermost",
            _ when note.StartsWith("to ", StringComparison.Ordinal) => $"to {audience ?? "nobody"}",
            _ when Enum.TryParse<SpeechKind>(note, out _) => speech.ToString(),
            _ when Enum.TryParse<SpeechAct>(note, out _) => act.ToString(),
            _ => throw new FormatException($"There is no note '{note}'."),
        }));

    public static IReadOnlyList<string> Of(string reader, string text, IReadOnlyList<string> wanted) => reader switch
    {
        "attributions" => AttributionAnswers.Of(text, wanted),
        "claims" => ClaimAnswers.Of(text, wanted),
        "speech" => SpeechAnswers.Of(text, wanted),
        "quotations" => QuotationAnswers.Of(text, wanted),
        "utterances" => QuotationAnswers.OfArticle(text, wanted),
        "speakers" => SpeakerAnswers.Of(text, wanted),
        "confidence" => ConfidenceAnswers.Of(text),
        "actors" => ActorAnswers.Of(text, wanted),
        "cues" => CueAnswers.Of(text, wanted),
        "syntax" => SyntaxAnswers.Of(text, wanted),
        _ => throw new FormatException($"There is no reader '{reader}'."),
    };
}
