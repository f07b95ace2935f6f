using NewsParsing.Entities;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Coreference;

/// <summary>
/// Speakers of quotations and claims: who the words at a cue mean, by names; and who each of their names means elsewhere.
/// </summary>
internal sealed class SpeakerReferences : ReferenceGold
{
    private readonly List<(TextSpan Span, GoldSpeaker Speaker)> _spans = [];
    private readonly Dictionary<string, List<GoldSpeaker>> _speakers = [];
    private readonly Dictionary<string, string?> _byName = [];

    public SpeakerReferences(SpeakerGold gold)
    {
        IEnumerable<GoldSpeaker?> all = (gold.Quotes ?? []).Where(quote => !quote.IsDoubtful).Select(quote => quote.Speaker)
            .Concat((gold.Claims ?? []).Where(claim => claim.IsAsked).Select(claim => claim.Speaker));
        foreach (GoldSpeaker speaker in all.OfType<GoldSpeaker>())
        {
            if (!_speakers.TryGetValue(speaker.Canonical, out List<GoldSpeaker>? same))
            {
                _speakers.Add(speaker.Canonical, same = []);
            }

            same.Add(speaker);
            if (speaker.Span is { } span)
            {
                _spans.Add((span, speaker));
            }

            foreach (string name in speaker.Aliases.Append(speaker.Canonical))
            {
                string key = SpeakerNames.Normalize(name);
                // A family name that two speakers have says nothing.
                _byName[key] = _byName.TryGetValue(key, out string? other) && other != speaker.Canonical ? null : speaker.Canonical;
            }
        }
    }

    public override float Weight => 1;

    public override string? IdOf(MentionType type, TextSpan span, string text)
    {
        if (type == MentionType.Name)
        {
            return _byName.GetValueOrDefault(SpeakerNames.Normalize(text));
        }

        GoldSpeaker? speaker = _spans.Find(item => type == MentionType.Description
            ? item.Span.Start <= span.Start && item.Span.End >= span.End : item.Span == span).Speaker;
        return speaker?.Canonical;
    }

    public override int Fit(string id, IReadOnlyList<(TextSpan Span, string Text, MentionKind Kind)> mentions, string fullest)
    {
        int best = 0;
        foreach (GoldSpeaker speaker in _speakers[id])
        {
            // Joint speakers are no entity.
            if (GoldSpeaker.MatchesFully(fullest, speaker))
            {
                return 2;
            }

            if (mentions.Any(mention => mention.Kind != MentionKind.Pronoun && GoldSpeaker.Matches(mention.Text, speaker)))
            {
                best = 1;
            }
        }

        return best;
    }
}
