using NewsParsing.Rules;

namespace NewsParsing.Actors;

/// <summary>Resolves the sources of attributions to entities, by their words and by the structure around the cue, and their addressees.</summary>
internal sealed class SpeakerResolver
{
    private readonly Discourse _discourse;
    private readonly SourceReader _sources;
    private readonly SpeakerBuffer _speakers;
    private readonly SpeakerPhraseReader _phrases;
    private readonly CueStructure _structures;
    private readonly InterviewReader _interview;

    public SpeakerResolver(Discourse discourse, NameResolver names, SpeakerBuffer speakers)
    {
        _discourse = discourse;
        _speakers = speakers;
        _sources = new SourceReader(discourse);
        _structures = new CueStructure(discourse);
        _phrases = new SpeakerPhraseReader(discourse, names, _sources, _structures, speakers);
        _interview = new InterviewReader(discourse);
    }

    public void Reset() => _interview.Reset();

    /// <summary>Resolves the source phrases of an attribution by the mentions found so far.</summary>
    public void Resolve(int attribution)
    {
        if (_speakers.IsResolved(attribution))
        {
            return;
        }

        _speakers.Begin(attribution);
        SpeakerChoice other = _interview.Speaker(attribution);
        other = other.Entity >= 0 ? other : _structures.Speaker(attribution);
        if (other.Entity >= 0)
        {
            _speakers.Pool.Add(other);
        }
        else if (_structures.QuotedPhrase(attribution, out int first, out int end))
        {
            _phrases.Read(first, end, Rule.QuotedAsSaying);
        }
        else
        {
            ReadSource(attribution);
        }

        _speakers.End(attribution);
        if (_speakers.Of(attribution) is [var main, ..])
        {
            _speakers.SetCertainty(attribution, other.Entity >= 0 ? ResolutionCertainty.Structure : Certainty(attribution, main.Entity));
            Note(attribution);
        }
    }

    /// <summary>The entities that an addressee phrase names; descriptive phrases are left to the attribution's text.</summary>
    public void ReadAudience(TextSpan audience, List<SpeakerChoice> entities)
    {
        if (!audience.IsEmpty)
        {
            _discourse.TokensOf(audience, out int first, out int end);
            if (first < end)
            {
                _sources.Read(first, end, entities);
            }
        }
    }

    /// <summary>By the mention in the source phrase that names the first speaker.</summary>
    private float Certainty(int attribution, int speaker)
    {
        if (_discourse.Attributions.Items[attribution].SourceCount == 0)
        {
            return ResolutionCertainty.Structure;
        }

        _discourse.TokensOf(_discourse.Attributions.Source(attribution)[0], out int first, out int end);
        for (int i = first; i < end; i++)
        {
            int mention = _discourse.Mentions.TokenMention[i];
            if (mention >= 0 && _discourse.Mentions.Items[mention] is var record && record.Entity == speaker)
            {
                return record.Kind switch
                {
                    MentionKind.Pronoun => _discourse.Entities.Items[record.Entity].Kind is ActorKind.Person or ActorKind.Unnamed
                        ? ResolutionCertainty.Pronoun : ResolutionCertainty.ThingPronoun,
                    MentionKind.Nominal when _discourse.Entities.Items[record.Entity].IsNamed => ResolutionCertainty.Nominal,
                    _ => ResolutionCertainty.Name,
                };
            }
        }

        return ResolutionCertainty.Structure;
    }

    private void ReadSource(int attribution)
    {
        foreach (TextSpan span in _discourse.Attributions.Source(attribution))
        {
            _discourse.TokensOf(span, out int first, out int end);
            _phrases.Read(first, end);
        }
    }

    private void Note(int attribution)
    {
        ReadOnlySpan<TextSpan> source = _discourse.Attributions.Source(attribution);
        int start = source.IsEmpty ? _discourse.Attributions.Cue(attribution)[0].Start : source[0].Start;
        int token = Math.Min(_discourse.Text.TokenAt(start), _discourse.Text.TokenCount - 1);
        int sentence = _discourse.Text.TokenSentence[token];
        foreach (SpeakerChoice speaker in _speakers.Of(attribution))
        {
            ref EntityRecord record = ref _discourse.Entities.Items[speaker.Entity];
            record.IsInvolved = true;
            if (_discourse.Attributions.Items[attribution].Parent < 0)
            {
                record.LastSpeakerSentence = sentence;
            }
        }
    }
}
