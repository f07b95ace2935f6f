using NewsParsing.Attributions;
using NewsParsing.Certainty;
using NewsParsing.Claims;
using NewsParsing.Datelines;
using NewsParsing.Quotations;
using NewsParsing.Speakers;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Pipeline;

/// <summary>
/// The storage of one parse, one buffer per stage; rented from <see cref="WorkspacePool"/>, never shared by two parses at once.
/// </summary>
internal sealed class ParseWorkspace
{
    private static readonly NewsItem Nothing = new() { Text = "" };

    /// <summary>The article that is parsed.</summary>
    public NewsItem Input { get; set; } = Nothing;

    public TextBuffer Text { get; } = new();

    public HeadBuffer Head { get; } = new();

    public HeadScratch HeadScratch { get; } = new();

    public SyntaxBuffer Syntax { get; private set; } = new();

    public SyntaxScratch SyntaxScratch { get; } = new();

    public QuotationBuffer Quotations { get; } = new();

    public QuotationScratch QuotationScratch { get; private set; } = new();

    public AttributionBuffer Attributions { get; } = new();

    public AttributionScratch AttributionScratch { get; private set; } = new();

    public ActorBuffer Actors { get; } = new();

    public ActorScratch ActorScratch { get; private set; } = new();

    public ClaimBuffer Claims { get; } = new();

    public CertaintyBuffer Certainty { get; } = new();

    /// <summary>
    /// Lets go of what no stage after this one reads, where the text is so long that the workspace is not kept: half of the storage is
    /// scratch, and the stages have their peaks one after the other.
    /// </summary>
    public void Release(Stage done)
    {
        if (Text.TokenCount <= TextBuffer.LargestKept)
        {
            return;
        }

        switch (done)
        {
            case Stage.Quotations:
                QuotationScratch = new QuotationScratch();
                break;
            case Stage.Attributions:
                AttributionScratch = new AttributionScratch();
                Syntax.ReleaseVectors();
                break;
            case Stage.Actors:
                ActorScratch = new ActorScratch();
                break;
            case Stage.Claims:
                Syntax = new SyntaxBuffer();
                break;
        }
    }

    /// <summary>Lets go of the article; the columns keep their storage.</summary>
    public void Reset()
    {
        Input = Nothing;
        // A pool of 2 workspaces a processor would otherwise keep as many articles, and their models, from being collected.
        Text.Reset("");
        Text.Cancellation = default;
        Head.Reset();
    }
}
