using NewsParsing.Actors;
using NewsParsing.Attributions;
using NewsParsing.Claims;
using NewsParsing.Datelines;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Pipeline;

/// <summary>The stages in their order. Text flows down; no stage reads what a later one writes. Immutable, thread-safe.</summary>
internal sealed class ArticlePipeline
{
    private readonly TextStage _text = new();
    private readonly DatelineStage _datelines = new();
    private readonly QuotationStage _quotations = new();
    private readonly AttributionStage _attributions;
    private readonly ActorStage _actors;
    private readonly ClaimStage _claims = new();
    private readonly WorkspacePool _pool = new();

    /// <summary>Made on first use: its weights are large and datelines do without.</summary>
    private SyntaxStage Syntax => field ??= new SyntaxStage();

    /// <param name="rules">The rules that attributions and actors follow.</param>
    public ArticlePipeline(RuleSet rules = default)
    {
        _attributions = new AttributionStage(rules: rules);
        _actors = new ActorStage(rules);
    }

    /// <summary>The pipeline over the embedded models, made on first use.</summary>
    public static ArticlePipeline Default => Holder.Instance;

    /// <summary>Runs every stage and returns the models.</summary>
    public Article Run(NewsItem item, CancellationToken cancellationToken)
    {
        ParseWorkspace work = _pool.Rent();
        RunToAttributions(item.Text, new HeadInput(item.PublishedAt, item.Headline, item.Byline), work, cancellationToken);
        _actors.Run(work.Text, work.Syntax, work.Head, work.Quotations, work.Attributions, work.Actors);
        cancellationToken.ThrowIfCancellationRequested();
        _claims.Run(work.Text, work.Syntax, work.Quotations, work.Attributions, work.Claims);
        Article article = ArticleAssembler.Assemble(item, work);
        _pool.Return(work);
        return article;
    }

    /// <summary>Runs the pipeline as far as the datelines.</summary>
    public Dateline? RunDatelines(string text, DateOnly? publishedAt, CancellationToken cancellationToken)
    {
        ParseWorkspace work = _pool.Rent();
        RunToDatelines(text, new HeadInput(publishedAt), work, cancellationToken);
        Dateline? dateline = work.Head.Dateline;
        _pool.Return(work);
        return dateline;
    }

    /// <summary>Runs the pipeline as far as the quotations.</summary>
    public IReadOnlyList<Quote> RunQuotations(string text, CancellationToken cancellationToken)
    {
        ParseWorkspace work = _pool.Rent();
        RunToQuotations(text, default, work, cancellationToken);
        Quote[] quotes = ArticleAssembler.AssembleQuotes(work, []);
        _pool.Return(work);
        return ValueList<Quote>.Adopt(quotes);
    }

    /// <summary>Runs the pipeline as far as the attributions.</summary>
    public IReadOnlyList<Attribution> RunAttributions(string text, CancellationToken cancellationToken)
    {
        ParseWorkspace work = _pool.Rent();
        RunToAttributions(text, default, work, cancellationToken);
        Attribution[] attributions = ArticleAssembler.AssembleAttributions(work, []);
        _pool.Return(work);
        return ValueList<Attribution>.Adopt(attributions);
    }

    private void RunToDatelines(string text, HeadInput head, ParseWorkspace work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _text.Run(text, work.Text);
        cancellationToken.ThrowIfCancellationRequested();
        _datelines.Run(work.Text, head, work.Head);
    }

    private void RunToQuotations(string text, HeadInput head, ParseWorkspace work, CancellationToken cancellationToken)
    {
        RunToDatelines(text, head, work, cancellationToken);
        _quotations.Run(work.Text, work.Quotations);
        cancellationToken.ThrowIfCancellationRequested();
    }

    private void RunToAttributions(string text, HeadInput head, ParseWorkspace work, CancellationToken cancellationToken)
    {
        RunToQuotations(text, head, work, cancellationToken);
        Syntax.Run(work.Text, work.Syntax, work.Head.BodyToken);
        cancellationToken.ThrowIfCancellationRequested();
        _attributions.Run(work.Text, work.Syntax, work.Quotations, work.Head.BodyToken, work.Attributions);
        cancellationToken.ThrowIfCancellationRequested();
    }

    private static class Holder
    {
        public static readonly ArticlePipeline Instance = new();
    }
}
