using NewsParsing.Attributions;
using NewsParsing.Datelines;
using NewsParsing.Networks;
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

    private byte[] _vectors = [];
    private float[] _scales = [];

    /// <summary>The syntax stage that keeps the whole vectors of tokens.</summary>
    public static SyntaxStage WholeSyntax() => new(ArticlePipeline.Default.Models.Syntax, ArticlePipeline.Default.Knowledge, Identity());

    /// <summary>The syntax network's vector of a token in steps, as <see cref="QuantizedRows"/> holds them.</summary>
    public ReadOnlySpan<byte> VectorOf(int token) => _vectors.AsSpan(token * SyntaxModel.VectorSize, SyntaxModel.VectorSize);

    /// <summary>The value of a step of a token's vector.</summary>
    public float ScaleOf(int token) => _scales[token];

    /// <summary>First annotation's labels.</summary>
    public TokenLabel[] Labels { get; private set; } = [];

    public static AttributionSample Of(GoldArticle article, SyntaxStage syntax)
    {
        var sample = new AttributionSample { Article = article };
        new TextStage(ArticlePipeline.Default.Knowledge).Run(article.Text, sample.Text);
        new DatelineStage(ArticlePipeline.Default.Knowledge).Run(sample.Text, default, sample.Head, new HeadScratch());
        new QuotationStage(ArticlePipeline.Default.Knowledge).Run(sample.Text, sample.Quotations, new QuotationScratch());
        syntax.Run(sample.Text, sample.Syntax, new SyntaxScratch(), sample.Head.BodyToken);

        (sample._vectors, sample._scales) = (sample.Syntax.Vectors, sample.Syntax.VectorScales);
        (sample.Syntax.Vectors, sample.Syntax.VectorScales) = ([], []);

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
        return sample;
    }

    /// <summary>Writes what a network keeps of the tokens' vectors into <see cref="Syntax"/>, as the syntax stage does in use.</summary>
    public void Summarize(LabelNetwork network)
    {
        const int batch = 256;
        var summarizer = new VectorSummarizer(network.Summary, batch);
        var rows = new QuantizedRows(batch, SyntaxModel.VectorSize);
        Syntax.Reserve(Text.TokenCount, network.Summary.Columns);
        for (int first = 0; first < Text.TokenCount; first += batch)
        {
            int count = Math.Min(batch, Text.TokenCount - first);
            rows.CopyFrom(
                _vectors.AsSpan(first * SyntaxModel.VectorSize, count * SyntaxModel.VectorSize), _scales.AsSpan(first, count));
            summarizer.Run(rows, count, Syntax.Vectors.AsSpan(first * Syntax.VectorSize), Syntax.VectorScales.AsSpan(first));
        }
    }

    private static QuantizedMatrix Identity()
    {
        const int size = SyntaxModel.VectorSize;
        var steps = new short[size * size];
        for (int i = 0; i < size; i++)
        {
            steps[i / QuantizedMatrix.Panel * QuantizedMatrix.Panel * size + i * QuantizedMatrix.Panel + i % QuantizedMatrix.Panel] = 1;
        }

        var matrix = new QuantizedMatrix(size, size);
        matrix.Take(steps, 1);
        return matrix;
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
