using NewsParsing.Attributions;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Rules;

namespace NewsParsing.Speakers;

/// <summary>Gives attributions the speakers of those in whose content they stand, once all sources are read.</summary>
internal sealed class SpeakerInheritance(Discourse discourse)
{
    private readonly SpeakerBuffer _speakers = discourse.Scratch.Speakers;

    public void Run()
    {
        AttributionBuffer attributions = discourse.Attributions;
        for (int a = 0; a < attributions.Count; a++)
        {
            ReadFirstPerson(a, attributions.Items[a].Parent);
        }
    }

    /// <summary><c>I</c> and <c>we</c> as a source inside somebody's content are that somebody.</summary>
    private void ReadFirstPerson(int attribution, int parent)
    {
        bool lacks = !_speakers.HasSpeakers(attribution) && parent >= 0 && _speakers.HasSpeakers(parent);
        if (!lacks || !discourse.Rules.Follows(Rule.FirstPersonOfParent)
            || discourse.Attributions.SourceOf(attribution) is not [var source])
        {
            return;
        }

        // "Roe said: I told them I would go": the inner "I" is Roe. 25 speakers of PolNeAR train, 1 of dev.
        if (source.Length == 1 && discourse.Is(source.First, ActorClasses.FirstPersonSubject))
        {
            _speakers.Inherit(attribution, parent, Rule.FirstPersonOfParent);
        }
    }
}
