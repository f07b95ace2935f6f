using NewsParsing.Entities;
using NewsParsing.Mentions;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Speakers;

/// <summary>
/// Resolves the sources of attributions to entities, by their words and by the structure around the cue, and their addressees.
/// </summary>
internal sealed class SpeakerResolver
{
    private readonly Discourse _discourse;
    private readonly SourceReader _sources;
    private readonly SpeakerBuffer _speakers;
    private readonly SpeakerPhraseReader _phrases;
    private readonly CueStructure _structures;
    private readonly InterviewReader _interview;

    public SpeakerResolver(Discourse discourse, NameResolver names, DescriptionLinker descriptions)
    {
        _discourse = discourse;
        _speakers = discourse.Scratch.Speakers;
        _sources = new SourceReader(discourse);
        _structures = new CueStructure(discourse);
        _phrases = new SpeakerPhraseReader(discourse, names, descriptions, _sources, _structures);
        _interview = new InterviewReader(discourse);
    }

    /// <summary>Resolves the attributions whose source the walk through the body did not meet.</summary>
    public void Run()
    {
        for (int a = 0; a < _discourse.Attributions.Count; a++)
        {
            Resolve(a);
        }
    }

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
        else if (_structures.QuotedPhrase(attribution, out TokenRange quoted))
        {
            _phrases.Read(quoted, Rule.QuotedAsSaying);
        }
        else
        {
            ReadSource(attribution);
            if (_structures.SubjectPhrase(attribution, out TokenRange subject))
            {
                _phrases.Read(subject, Rule.SubjectPhrase);
            }
        }

        _speakers.End(attribution);
        if (_speakers.HasSpeakers(attribution))
        {
            Note(attribution);
        }
    }

    /// <summary>Finds the entities that the addressee phrases name; descriptive phrases are left to the attribution's text.</summary>
    public void ReadAudiences()
    {
        for (int a = 0; a < _discourse.Attributions.Count; a++)
        {
            TokenRange phrase = Discourse.Bounded(_discourse.Attributions.Items[a].Audience);
            _speakers.BeginAudience(a);
            if (!phrase.IsEmpty)
            {
                _sources.Read(phrase, _speakers.Audience);
            }

            _speakers.EndAudience(a);
            foreach (SpeakerChoice addressee in _speakers.AudienceOf(a))
            {
                _discourse.Entities.Items[addressee.Entity].IsInvolved = true;
            }
        }
    }

    private void ReadSource(int attribution)
    {
        foreach (TokenRange source in _discourse.Attributions.SourceOf(attribution))
        {
            TokenRange phrase = Discourse.Bounded(source);
            _phrases.Read(phrase);
        }
    }

    private void Note(int attribution)
    {
        foreach (SpeakerChoice speaker in _speakers.Of(attribution))
        {
            _discourse.Entities.Items[speaker.Entity].IsInvolved = true;
        }
    }
}
