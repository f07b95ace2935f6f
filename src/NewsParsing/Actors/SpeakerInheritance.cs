using NewsParsing.Attributions;

namespace NewsParsing.Actors;

/// <summary>Gives attributions the speakers of others once all sources are read: those of their antecedent, or of what they are reported in.</summary>
internal sealed class SpeakerInheritance(Discourse discourse, SpeakerBuffer speakers)
{
    public void Run()
    {
        AttributionBuffer attributions = discourse.Attributions;
        for (int a = 0; a < attributions.Count; a++)
        {
            ReadAntecedent(a);
        }

        for (int a = 0; a < attributions.Count; a++)
        {
            ReadFirstPerson(a, attributions.Items[a].Parent);
        }
    }

    /// <summary>An attribution without speakers of its own has those of its antecedent.</summary>
    private void ReadAntecedent(int attribution)
    {
        // An antecedent that stands before has its answer already; one that stands behind is followed a few links.
        const int maximumLinks = 8;
        AttributionBuffer attributions = discourse.Attributions;
        int root = attribution;
        for (int link = 0; link < maximumLinks && !speakers.HasSpeakers(root); link++)
        {
            int next = attributions.Items[root].Antecedent;
            if (next < 0 || next >= attributions.Count)
            {
                break;
            }

            root = next;
        }

        if (root != attribution)
        {
            speakers.Inherit(attribution, root, ResolutionCertainty.Antecedent);
        }
    }

    /// <summary><c>I</c> and <c>we</c> as a source inside somebody's content are that somebody.</summary>
    private void ReadFirstPerson(int attribution, int parent)
    {
        if (speakers.HasSpeakers(attribution) || parent < 0 || !speakers.HasSpeakers(parent) || discourse.Attributions.Source(attribution) is not [var source])
        {
            return;
        }

        discourse.TokensOf(source, out int first, out int end);
        if (end - first == 1 && (discourse.Text.TokenForm[first] == Words.I || discourse.Text.TokenForm[first] == Words.We))
        {
            speakers.Inherit(attribution, parent, ResolutionCertainty.FirstPerson);
        }
    }
}
