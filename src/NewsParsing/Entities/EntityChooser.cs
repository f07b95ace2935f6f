using NewsParsing.Attributions;
using NewsParsing.Mentions;
using NewsParsing.Quotations;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Collects the entities that a mention may mean and lets the model choose.</summary>
internal sealed class EntityChooser(
    TextBuffer text, SyntaxBuffer syntax, QuotationBuffer quotations, AttributionBuffer attributions, MentionBuffer mentions,
    EntityBuffer entities, EntityScratch scratch, CoreferenceModel model)
{
    /// <summary>How far the words of a report are looked at for names.</summary>
    private const int ContentReach = 60;

    public EntityHistory History { get; } = new(text, syntax, quotations, attributions, mentions, entities);

    public CandidateBuffer Candidates { get; } = scratch.Candidates;

    public CandidateDescriber Describer => field ??= new(text, entities, History, Candidates);

    public ContextReader Contexts { get; } = new(text, syntax, quotations, mentions, entities);

    /// <summary>Notes who is named in the words that a source reports: they are hardly the one who says them.</summary>
    public void MarkContents(int attribution)
    {
        foreach (TokenRange content in attributions.ContentsOf(attribution))
        {
            int end = Math.Min(content.End, content.First + ContentReach);
            for (int i = content.First; i < end; i++)
            {
                if (entities.EntityAt(i) is >= 0 and var entity)
                {
                    entities.States[entity].ContentOf = attribution;
                }
            }
        }
    }

    /// <summary>Adds nobody to the candidates and chooses.</summary>
    /// <param name="type">What kind of words the mention is.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="nobodyOdds">Is added to the log-odds of nobody.</param>
    public EntityChoice Choose(MentionType type, in MentionContext mention, float nobodyOdds)
    {
        Describer.DescribeNobody(mention);
        return Choose(type, mention.Tokens, nobodyOdds);
    }

    /// <summary>Chooses among candidates of which the last one is nobody.</summary>
    public EntityChoice Choose(MentionType type, TokenRange mention, float nobodyOdds)
    {
        model.Score(type, Candidates);
        Candidates.Scores[^1] += nobodyOdds;
        int best = 0;
        for (int i = 1; i < Candidates.Count; i++)
        {
            best = Candidates.Scores[i] > Candidates.Scores[best] ? i : best;
        }

        if (scratch.Teacher is { } teacher)
        {
            best = teacher.Decide(type, mention, Candidates, best);
        }

        float margin = float.PositiveInfinity;
        for (int i = 0; i < Candidates.Count; i++)
        {
            bool isOther = i != best && Candidates.Entities[i] >= 0;
            margin = isOther ? Math.Min(margin, Candidates.Scores[best] - Candidates.Scores[i]) : margin;
        }

        return new EntityChoice(Candidates.Entities[best], margin);
    }
}
