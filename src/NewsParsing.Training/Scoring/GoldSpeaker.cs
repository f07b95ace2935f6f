namespace NewsParsing.Training.Scoring;

/// <summary>Who speaks, as annotated.</summary>
/// <param name="Canonical">The fullest name in the article; for somebody whom it never names, the fullest description.</param>
/// <param name="Aliases">Other names and descriptions of the same speaker; of joint speakers, their single names.</param>
/// <param name="IsUnnamed">Whether the article never names the speaker.</param>
/// <param name="Span">The words at the cue, or null when the speaker is not named beside the quotation.</param>
internal sealed record GoldSpeaker(string Canonical, IReadOnlyList<string> Aliases, bool IsUnnamed, TextSpan? Span)
{
    private readonly HashSet<string> _accepted = [.. Aliases.Append(Canonical).Select(SpeakerNames.Normalize)];

    /// <summary>Whether a name or a part of it is one that the gold accepts; no name is right where there is no speaker.</summary>
    public static bool Matches(string? name, GoldSpeaker? gold)
        => name is null || gold is null ? name is null && gold is null : gold.Accepts(SpeakerNames.Normalize(name));

    /// <summary>Whether a name is the fullest one of the article; for a speaker without a name any description is.</summary>
    public static bool MatchesFully(string? name, GoldSpeaker? gold)
        => name is not null && gold is not null
            && (gold.IsUnnamed ? Matches(name, gold) : SpeakerNames.Normalize(name) == SpeakerNames.Normalize(gold.Canonical));

    /// <summary>The first speaker's name; all of them as the gold joins them when they are those that it joins.</summary>
    public static string? NameOf(IReadOnlyList<Actor> speakers, GoldSpeaker? gold)
    {
        if (gold is not null && speakers.Count > 1 && gold.Canonical.Contains(" and ", StringComparison.Ordinal)
            && SpeakerNames.Joined(gold.Canonical).SetEquals(speakers.Select(actor => SpeakerNames.Normalize(actor.Name))))
        {
            return gold.Canonical;
        }

        return speakers.Count == 0 ? null : speakers[0].Name;
    }

    // Two letters would match the end of too many names: the bound is the script's.
    private bool Accepts(string name)
        => _accepted.Contains(name) || (name.Length > 2 && _accepted.Any(alias => alias.Length > 2
            && (name.EndsWith(" " + alias, StringComparison.Ordinal) || alias.EndsWith(" " + name, StringComparison.Ordinal))));
}
