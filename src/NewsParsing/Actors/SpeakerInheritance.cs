using NewsParsing.Attributions;
using NewsParsing.Lexicon;
using NewsParsing.Rules;

namespace NewsParsing.Actors;

/// <summary>Gives attributions the speakers of those in whose content they stand, once all sources are read.</summary>
internal sealed class SpeakerInheritance(Discourse discourse, SpeakerBuffer speakers)
{
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
        if (!discourse.Rules.Follows(Rule.FirstPersonOfParent) || speakers.HasSpeakers(attribution) || parent < 0 || !speakers.HasSpeakers(parent) || discourse.Attributions.Source(attribution) is not [var source])
        {
            return;
        }

        discourse.TokensOf(source, out int first, out int end);
        if (end - first == 1 && (discourse.Text.TokenForm[first] == Words.I || discourse.Text.TokenForm[first] == Words.We))
        {
            speakers.Inherit(attribution, parent, Rule.FirstPersonOfParent, ResolutionCertainty.FirstPerson);
        }
    }
}
