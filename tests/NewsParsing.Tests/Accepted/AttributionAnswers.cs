using System.Text.RegularExpressions;

namespace NewsParsing.Tests.Accepted;

/// <summary>
/// A line for each attribution of a text: <c>[source] {cue} &lt;content&gt; (notes)</c>, with <c> | </c> between the spans of one part;
/// <c>nothing</c> when there is none.
/// </summary>
/// <remarks>A part that the wanted line leaves out is not asked for; a content that begins with <c>…</c> asks for its end alone.</remarks>
internal static partial class AttributionAnswers
{
    private const string Everything = "[] {} <> (Statement, asserted, to nobody)";
    private static readonly AttributionParser Parser = new();

    public static IReadOnlyList<string> Of(string text, IReadOnlyList<string> wanted)
    {
        IReadOnlyList<Attribution> attributions = Parser.Parse(text);
        return attributions.Count == 0
            ? ["nothing"]
            : [
                .. attributions.Select(
                    (item, i) => Describe(text, item, i < wanted.Count && wanted[i] != "nothing" ? wanted[i] : Everything)),
            ];
    }

    private static string Describe(string text, Attribution attribution, string wanted)
    {
        string line = Part().Replace(wanted, match => match.Value[0] switch
        {
            '[' => $"[{TextOf(text, attribution.Source)}]",
            '{' => $"{{{TextOf(text, attribution.Cue)}}}",
            '<' => $"<{Content(TextOf(text, attribution.Content), match.Value[1..^1])}>",
            _ => "("
                + Answers.Notes(
                    match.Value[1..^1], attribution.Speech, attribution.Act, attribution.Negated, attribution.AudienceText,
                    attribution.Parent is not null)
                + ")",
        });
        return line;
    }

    private static string Content(string content, string wanted)
        => wanted.StartsWith('…') && content.EndsWith(wanted[1..].TrimStart(), StringComparison.Ordinal) ? wanted : content;

    private static string TextOf(string text, SpanSet? spans)
        => spans is null ? "" : string.Join(" | ", spans.Spans.Select(span => text[span.ToRange()]));

    [GeneratedRegex(@"\[[^\]]*\]|\{[^}]*\}|<[^>]*>|\([^)]*\)$")]
    private static partial Regex Part();
}
