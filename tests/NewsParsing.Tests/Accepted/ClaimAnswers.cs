using System.Text.RegularExpressions;

namespace NewsParsing.Tests.Accepted;

/// <summary>
/// A line for each claim of a text, <c>nothing</c> when there is none; <c>(negated)</c> or <c>(quotes …)</c> after it where that is asked
/// for.
/// </summary>
internal static partial class ClaimAnswers
{
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<string> wanted)
    {
        IReadOnlyList<Claim> claims = NewsParser.Default.Parse(text).Claims;
        return claims.Count == 0
            ? ["nothing"]
            : [.. claims.Select((claim, i) => claim.Text + (i < wanted.Count ? Note(claim, wanted[i]) : ""))];
    }

    private static string Note(Claim claim, string wanted) => Notes().Match(wanted).Value switch
    {
        "" => "",
        " (negated)" or " (asserted)" => claim.Negated ? " (negated)" : " (asserted)",
        _ => $" (quotes {string.Join(" & ", claim.Quotes.Select(quote => quote.Text))})",
    };

    [GeneratedRegex(@" \((negated|asserted|quotes .*)\)$")]
    private static partial Regex Notes();
}
