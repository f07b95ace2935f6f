using NewsParsing.Entities;
using NewsParsing.Pipeline;
using NewsParsing.Text;

namespace NewsParsing.Training.Coreference;

/// <summary>Takes the decisions of one article that its annotation knows.</summary>
internal sealed class SampleRecorder(int article, ParseWorkspace work, ReferenceGold gold, bool isForced) : ICoreferenceTeacher
{
    public List<CoreferenceSample> Samples { get; } = [];

    public int Decide(MentionType type, TokenRange mention, CandidateBuffer candidates, int chosen)
    {
        TextSpan span = SpanOf(mention);
        if (gold.IdOf(type, span, TextOf(mention)) is not { } id)
        {
            return chosen;
        }

        int[] fits = new int[candidates.Count];
        for (int i = 0; i < fits.Length; i++)
        {
            fits[i] = candidates.Entities[i] < 0 ? 0 : FitOf(id, candidates.Entities[i], mention.First);
        }

        int best = fits.Max();
        bool[] isRight = [.. candidates.Entities.ToArray().Select((entity, i) => best == 0 ? entity < 0 : fits[i] == best)];
        int offset = (int)type * CoreferenceModel.RowsOfType;
        int[][] features = [.. Enumerable.Range(0, candidates.Count)
            .Select(i => candidates.FeaturesOf(i).ToArray().Select(feature => feature + offset).ToArray())];
        Samples.Add(new CoreferenceSample(article, type, chosen, best > 0, features, isRight, gold.Weight));
        return isForced ? Array.IndexOf(isRight, true) : chosen;
    }

    private int FitOf(string id, int entity, int before)
    {
        ref EntityRecord record = ref work.ActorScratch.Entities.Items[entity];
        var mentions = new List<(TextSpan, string, MentionKind)>();
        for (int m = record.FirstMention; m >= 0; m = work.ActorScratch.Entities.References.Items[m].Next)
        {
            ref ReferenceRecord mention = ref work.ActorScratch.Entities.References.Items[m];
            mentions.Add((SpanOf(mention.Tokens), TextOf(mention.Tokens), mention.Kind));
        }

        return gold.Fit(id, mentions, TextOf(record.Name));
    }

    private TextSpan SpanOf(TokenRange tokens) => new(work.Text.TokenStart[tokens.First], work.Text.TokenEnd[tokens.End - 1]);

    private string TextOf(TokenRange tokens) => work.Text.Text[SpanOf(tokens).ToRange()];
}
