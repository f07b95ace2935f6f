using NewsParsing.Attributions;
using NewsParsing.Datelines;
using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Training.Attributions;

/// <summary>An article as the earlier stages leave it, with the gold labels of its tokens.</summary>
internal sealed class AttributionSample
{
    public required GoldArticle Article { get; init; }

    public TextBuffer Text { get; } = new();

    public HeadBuffer Head { get; } = new();

    public QuotationBuffer Quotations { get; } = new();

    public SyntaxBuffer Syntax { get; } = new();

    /// <summary>First annotation's labels.</summary>
    public TokenLabel[] Labels { get; private set; } = [];

    /// <summary>Whether a token's label is not known; null where all are.</summary>
    public bool[]? IsUnsure { get; private set; }

    public static AttributionSample Of(GoldArticle article, SyntaxStage syntax)
    {
        var sample = new AttributionSample { Article = article };
        new TextStage(ArticlePipeline.Default.Knowledge).Run(article.Text, sample.Text);
        new DatelineStage(ArticlePipeline.Default.Knowledge).Run(sample.Text, default, sample.Head, new HeadScratch());
        new QuotationStage(ArticlePipeline.Default.Knowledge).Run(sample.Text, sample.Quotations, new QuotationScratch());
        syntax.Run(sample.Text, sample.Syntax, new SyntaxScratch(), sample.Head.BodyToken);

        sample.Labels = new TokenLabel[sample.Text.TokenCount];
        foreach (GoldAttribution attribution in article.Annotations[0])
        {
            sample.Mark(attribution.Content, TokenLabel.BeginContent);
        }

        foreach (GoldAttribution attribution in article.Annotations[0])
        {
            sample.Mark(attribution.Source, TokenLabel.BeginSource);
        }

        foreach (GoldAttribution attribution in article.Annotations[0])
        {
            sample.Mark(attribution.Cue, TokenLabel.BeginCue);
        }

        sample.Mend();
        sample.MarkUnsure();
        return sample;
    }

    /// <summary>The tokens that a gold span touches.</summary>
    public (int First, int End) TokensOf(TextSpan span)
    {
        int first = Text.TokenAt(Text.OffsetOf(span.Start));
        int last = Text.OffsetOf(span.End);
        int end = first;
        while (end < Text.TokenCount && Text.TokenStart[end] < last)
        {
            end++;
        }

        return (first, end);
    }

    private void Mark(TextSpan[] spans, TokenLabel begin)
    {
        foreach (TextSpan span in spans)
        {
            (int first, int end) = TokensOf(span);
            for (int i = first; i < end; i++)
            {
                bool starts = i == first || Text.ParagraphOf(i) != Text.ParagraphOf(i - 1);
                Labels[i] = starts ? begin : begin + 1;
            }
        }
    }

    /// <summary>Whether a range of tokens holds some that may be part of an attribution or not.</summary>
    public bool HasUnsure(TokenRange range) => IsUnsure is { } unsure && unsure.AsSpan(range.First, range.Length).Contains(true);

    private void MarkUnsure()
    {
        if (Article.Unsure.Length == 0)
        {
            return;
        }

        IsUnsure = new bool[Text.TokenCount];
        foreach (TextSpan span in Article.Unsure)
        {
            (int first, int end) = TokensOf(span);
            for (int i = first; i < end; i++)
            {
                IsUnsure[i] = Labels[i] == TokenLabel.Outside;
            }
        }
    }

    /// <summary>A span that another one cuts goes on as a span of its own.</summary>
    private void Mend()
    {
        for (int i = 0; i < Labels.Length; i++)
        {
            bool begins = i == 0 || Text.ParagraphOf(i) != Text.ParagraphOf(i - 1);
            int before = begins ? 0 : (int)Labels[i - 1];
            if (!LabelChain.MayFollow(before, (int)Labels[i]))
            {
                Labels[i] -= 1;
            }
        }
    }
}
