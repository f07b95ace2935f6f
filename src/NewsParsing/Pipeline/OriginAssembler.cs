using NewsParsing.Attributions;
using NewsParsing.Rules;
using NewsParsing.Speakers;

namespace NewsParsing.Pipeline;

/// <summary>Makes the models of what found an attribution and its speakers: the names of rules.</summary>
internal static class OriginAssembler
{
    /// <summary>The names of all rules, each made once; none is null.</summary>
    private static readonly string?[] Names = [.. Enum.GetValues<Rule>().Select(rule => rule == Rule.None ? null : rule.ToString())];

    public static AttributionOrigin Assemble(in AttributionRecord record, ActorBuffer actors, int attribution)
    {
        int first = actors.AttributionSpeaker[attribution];
        var speakers = new SpeakerOrigin[actors.AttributionSpeaker[attribution + 1] - first];
        for (int i = 0; i < speakers.Length; i++)
        {
            speakers[i] = new SpeakerOrigin
            {
                Rule = NameOf(actors.SpeakerRules[first + i])!,
                Mention = NameOf(actors.MentionRules[first + i]),
            };
        }

        return new AttributionOrigin
        {
            Attribution = NameOf(record.Rule)!,
            Source = NameOf(record.SourceRule),
            Content = NameOf(record.ContentRule)!,
            Speakers = ValueList<SpeakerOrigin>.Adopt(speakers),
        };
    }

    private static string? NameOf(Rule rule) => Names[(int)rule];
}
