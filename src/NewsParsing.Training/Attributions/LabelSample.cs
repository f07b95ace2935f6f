using NewsParsing.Attributions;
using NewsParsing.Pipeline;
using NewsParsing.Text;

namespace NewsParsing.Training.Attributions;

/// <summary>A paragraph, or a piece of one, as the labelling network learns it.</summary>
internal sealed class LabelSample
{
    public required AttributionSample Article { get; init; }

    public required int First { get; init; }

    /// <summary>Tokens of the piece.</summary>
    public int Count => Labels.Length;

    /// <summary>Keys of all tokens' features, <see cref="LabelFeatures.Count"/> each.</summary>
    public required uint[] Keys { get; init; }

    /// <summary>Rows of the tokens among the vectors of words, or -1.</summary>
    public required int[] Words { get; init; }

    /// <summary>Rows of the keys, or -1.</summary>
    public int[] Rows { get; set; } = [];

    /// <summary>The gold labels; a span that goes on from the piece before begins anew.</summary>
    public required TokenLabel[] Labels { get; init; }

    /// <summary>The pieces of an article.</summary>
    public static IEnumerable<LabelSample> Of(AttributionSample article, CueLikelihood likelihood)
    {
        var columns = new TokenColumns();
        columns.Fill(article.Text, article.Quotations, article.Syntax, likelihood, ArticlePipeline.Default.Models.Words,
            ArticlePipeline.Default.Knowledge);
        TextBuffer text = article.Text;
        for (int p = 0; p < text.ParagraphCount; p++)
        {
            int first = text.ParagraphToken(p);
            int end = text.ParagraphEnd(p);
            while (first < end)
            {
                int next = LabelScorer.PieceEnd(text, first, end);
                yield return Extract(article, columns, first, next);
                first = next;
            }
        }
    }

    private static LabelSample Extract(AttributionSample article, TokenColumns columns, int first, int end)
    {
        var features = new LabelFeatures(columns);
        features.Begin(first, end);
        var keys = new uint[(end - first) * LabelFeatures.Count];
        var list = new FeatureList(new uint[FeatureList.Capacity]);
        for (int i = first; i < end; i++)
        {
            features.Extract(i, ref list);
            list.Items.CopyTo(keys.AsSpan((i - first) * LabelFeatures.Count));
        }

        TokenLabel[] labels = article.Labels[first..end];
        if (!LabelChain.MayBegin((int)labels[0]))
        {
            labels[0]--;
        }

        return new LabelSample
        {
            Article = article,
            First = first,
            Labels = labels,
            Keys = keys,
            Words = columns.Word[first..end],
        };
    }
}
