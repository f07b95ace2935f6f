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

    public SyntaxBuffer Syntax { get; } = new();

    public SyntaxScratch SyntaxScratch { get; } = new();

    public QuotationBuffer Quotations { get; } = new();

    public QuotationScratch QuotationScratch { get; } = new();

    public AttributionBuffer Attributions { get; } = new();

    public AttributionScratch AttributionScratch { get; } = new();

    public ActorBuffer Actors { get; } = new();

    public ActorScratch ActorScratch { get; } = new();

    public ClaimBuffer Claims { get; } = new();

    public CertaintyBuffer Certainty { get; } = new();

    /// <summary>Lets go of the article; the columns keep their storage.</summary>
    public void Reset()
    {
        Input = Nothing;
        // A pool of 2 workspaces a processor would otherwise keep as many articles, and their models, from being collected.
        Text.Reset("");
        Head.Reset();
    }
}
