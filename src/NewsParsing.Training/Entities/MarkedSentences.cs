using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Text;
using NewsParsing.Training.Corpora;
using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Entities;

/// <summary>Turns articles with their names into sentences to learn, cut as the package cuts them.</summary>
internal static class MarkedSentences
{
    /// <summary>A name less sure than this teaches nothing: neither that it is one nor that it is none.</summary>
    private const float LeastConfidence = 0.5f;

    public static List<Sentence> Of(IEnumerable<MarkedArticle> articles)
    {
        var sentences = new List<Sentence>();
        foreach (MarkedArticle article in articles)
        {
            ArticlePipeline.Default.Run(new NewsItem { Text = article.Text }, Stage.Head, work =>
            {
                TextBuffer text = work.Text;
                int[] tokens = [.. Enumerable.Range(0, text.TokenCount)];
                (NameLabel[] labels, float[] weights) = Mark(
                    [.. tokens.Select(i => text.GivenSpan(text.TokenSpan(i))).Select(span => (span.Start, span.End))],
                    [.. tokens.Select(i => text.TokenText(i).ToString())],
                    article.Names);
                for (int i = 0; i < text.SentenceCount; i++)
                {
                    (int first, int end) = (text.SentenceToken[i], text.SentenceEnd(i));
                    int story = work.Head.BodyToken;
                    // As SentenceParser does: a dateline is read apart from the lead.
                    if (story > first && story < end)
                    {
                        Add(text, first, story, labels, weights, sentences);
                        first = story;
                    }

                    Add(text, first, end, labels, weights, sentences);
                }

                return true;
            }, default);
        }

        return sentences;
    }

    /// <summary>Returns the label of each token and how much it counts; tokens that a name cuts count nothing.</summary>
    /// <param name="tokens">The spans of the tokens, in order.</param>
    /// <param name="forms">Their forms.</param>
    /// <param name="names">The names, in order.</param>
    public static (NameLabel[] Labels, float[] Weights) Mark(
        (int Start, int End)[] tokens, IReadOnlyList<string> forms, IReadOnlyList<MarkedName> names)
    {
        var labels = new NameLabel[tokens.Length];
        var weights = new float[tokens.Length];
        weights.AsSpan().Fill(1);
        int next = 0;
        foreach (MarkedName name in names.Where(name => name.Begin != NameLabel.None))
        {
            while (next < tokens.Length && tokens[next].End <= name.Start)
            {
                next++;
            }

            bool isFirst = true;
            for (int i = next; i < tokens.Length && tokens[i].Start < name.End; i++)
            {
                bool isCut = tokens[i].Start < name.Start || tokens[i].End > name.End;
                weights[i] = isCut || name.Confidence < LeastConfidence ? 0 : name.Confidence;
                // The package's names begin after the article.
                if (isCut || (isFirst && tokens[i].End < name.End && forms[i].Equals("the", StringComparison.OrdinalIgnoreCase)))
                {
                    continue;
                }

                labels[i] = isFirst ? name.Begin : name.Begin + 1;
                isFirst = false;
            }
        }

        return (labels, weights);
    }

    private static void Add(TextBuffer text, int first, int end, NameLabel[] labels, float[] weights, List<Sentence> output)
    {
        var sentence = new Sentence
        {
            Names = labels[first..end],
            NameWeights = weights[first..end],
            NameScheme = NameScheme.Worldwide,
        };
        for (int i = first; i < end; i++)
        {
            sentence.Forms.Add(text.TokenText(i).ToString());
            sentence.SpaceBefore.Add((text.TokenShapes[i] & TokenShape.SpaceBefore) != 0);
        }

        output.Add(sentence);
    }
}
