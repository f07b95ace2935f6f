using NewsParsing.Attributions;
using NewsParsing.Entities;
using NewsParsing.Mentions;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Speakers;

/// <summary>Determines who speaks in each attribution, by ordered steps, and whom it addresses.</summary>
internal sealed class SpeakerResolver(
    RuleSet rules, TextBuffer text, SyntaxBuffer syntax, AttributionBuffer attributions, MentionBuffer mentions, EntityBuffer entities,
    SourceResolver sources, SpeakerBuffer speakers)
{
    private readonly CueStructure _structures = new(rules, text, syntax, attributions, mentions, entities);

    public void Run()
    {
        for (int a = 0; a < attributions.Count; a++)
        {
            text.ThrowIfCancelled();
            speakers.Speakers.Begin(a);
            Read(a, speakers.Speakers.Pool);
            speakers.Speakers.End(a);
            Involve(speakers.Speakers.Of(a));
        }
    }

    /// <summary>Finds the entities that the addressee phrases name; descriptive phrases are left to the attribution's text.</summary>
    public void ReadAudiences()
    {
        for (int a = 0; a < attributions.Count; a++)
        {
            text.ThrowIfCancelled();
            TokenRange phrase = MentionBuffer.Bounded(attributions.Items[a].Audience);
            speakers.Audience.Begin(a);
            if (!phrase.IsEmpty)
            {
                sources.ReadNamed(phrase, speakers.Audience.Pool);
            }

            speakers.Audience.End(a);
            Involve(speakers.Audience.Of(a));
        }
    }

    /// <summary>Those whom the source means; without one those who stand around the cue.</summary>
    private void Read(int attribution, List<SpeakerChoice> output)
    {
        if (_structures.Speaker(attribution) is { Entity: >= 0 } other)
        {
            output.Add(other);
            return;
        }

        // The walk through the body does not meet the sources in headlines, nor those that an earlier report has as well.
        sources.Resolve(attribution);
        output.AddRange(entities.Sources.Of(attribution));
    }

    private void Involve(ReadOnlySpan<SpeakerChoice> choices)
    {
        foreach (SpeakerChoice choice in choices)
        {
            entities.Items[choice.Entity].IsInvolved = true;
        }
    }
}
