using System.Text.RegularExpressions;

namespace NewsParsing.Training.Scoring;

/// <summary>Names as they are compared: without case, article, the commonest titles and the possessive.</summary>
internal static partial class SpeakerNames
{
    public static string Normalize(string name)
    {
        string plain = Before().Replace(name.Replace('’', '\'').Trim().ToLowerInvariant(), "", 1);
        return plain.EndsWith("'s", StringComparison.Ordinal) ? plain[..^2] : plain;
    }

    /// <summary>The single names of joint speakers.</summary>
    public static HashSet<string> Joined(string canonical) => [.. Between().Split(canonical).Select(Normalize)];

    [GeneratedRegex(@"^(the|a|an|mr|mrs|ms|dr|sir|president|prime minister)\.?\s+")]
    private static partial Regex Before();

    [GeneratedRegex(",? and |, ")]
    private static partial Regex Between();
}
