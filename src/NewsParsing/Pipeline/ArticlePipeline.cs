using NewsParsing.Attributions;
using NewsParsing.Certainty;
using NewsParsing.Claims;
using NewsParsing.Datelines;
using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Speakers;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Pipeline;

/// <summary>
/// The stages in their order: data flows down the list, and no stage reads what a later one writes. Immutable but for the weights of
/// Syntax, which are loaded on first use; thread-safe.
/// </summary>
internal sealed class ArticlePipeline
{
    private readonly WorkspacePool _pool = new();
    private readonly TextStage _text;
    private readonly UtteranceGrouper _grouper;

    /// <param name="knowledge">The word lists and gazetteers of all stages.</param>
    /// <param name="models">The weights of all stages.</param>
    /// <param name="rules">The rules that attributions and actors follow.</param>
    /// <param name="maximumLength">The most UTF-16 units of a text.</param>
    public ArticlePipeline(
        Knowledge knowledge, ModelSet models, RuleSet rules = default, int maximumLength = NewsParserOptions.DefaultMaximumLength)
    {
        MaximumLength = maximumLength;
        Knowledge = knowledge;
        Models = models;
        Rules = rules;
        // The words of the vectors: a list of its own would say the same once more. They load with the first word cut at a line end.
        _text = new TextStage(knowledge, form => models.Words.IsFrequent(form));
        var head = new DatelineStage(knowledge);
        var quotations = new QuotationStage(knowledge);
        _grouper = quotations.Grouper;
        var claims = new ClaimStage(knowledge);
        var certainty = new CertaintyStage(knowledge);
        Steps =
        [
            new(Stage.Text, Buffers.Input, Buffers.Text, work => _text.Run(work.Input.Text, work.Text)),
            new(Stage.Head, Buffers.Input | Buffers.Text, Buffers.Head,
                work => head.Run(work.Text, HeadInput.Of(work.Input), work.Head, work.HeadScratch)),
            new(Stage.Quotations, Buffers.Text, Buffers.Quotations,
                work => quotations.Run(work.Text, work.Quotations, work.QuotationScratch)),
            new(Stage.Syntax, Buffers.Text | Buffers.Head, Buffers.Syntax,
                work => Syntax.Run(work.Text, work.Syntax, work.SyntaxScratch, work.Head.BodyToken)),
            new(Stage.Attributions, Buffers.Text | Buffers.Head | Buffers.Quotations | Buffers.Syntax, Buffers.Attributions,
                work => Attributions.Run(work.Text, work.Syntax, work.Quotations, work.Head.BodyToken, work.Attributions,
                    work.AttributionScratch)),
            new(Stage.Actors, Buffers.Text | Buffers.Head | Buffers.Quotations | Buffers.Syntax | Buffers.Attributions, Buffers.Actors,
                work => Actors.Run(
                    work.Text, work.Syntax, work.Head, work.Quotations, work.Attributions, work.Actors, work.ActorScratch)),
            new(Stage.Claims, Buffers.Text | Buffers.Quotations | Buffers.Syntax | Buffers.Attributions, Buffers.Claims,
                work => claims.Run(work.Text, work.Syntax, work.Quotations, work.Attributions, work.Claims)),
            new(Stage.Certainty, Buffers.Text | Buffers.Quotations | Buffers.Attributions | Buffers.Actors | Buffers.Claims,
                Buffers.Certainty,
                work => certainty.Run(work.Text, work.Quotations, work.Attributions, work.Actors, work.Claims, work.Certainty)),
        ];
    }

    /// <summary>The stages of another pipeline, for texts of another length.</summary>
    private ArticlePipeline(ArticlePipeline other, int maximumLength)
    {
        (Knowledge, Models, Rules, Steps, _text, _grouper, MaximumLength)
            = (other.Knowledge, other.Models, other.Rules, other.Steps, other._text, other._grouper, maximumLength);
    }

    /// <summary>The pipeline over the embedded models, made on first use.</summary>
    public static ArticlePipeline Default => Holder.Instance;

    /// <summary>A pipeline that knows what a user does beside the embedded lists; it shares them and the weights.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An entry of <paramref name="options"/> is wrong; the message names it.</exception>
    public static ArticlePipeline Of(NewsParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        UserNamesBuilder.Check(options);
        if (options.IsEmpty)
        {
            return options.MaximumLength == Default.MaximumLength ? Default
                : new ArticlePipeline(Default, options.MaximumLength);
        }

        Knowledge knowledge = Default.Knowledge.With(options);
        return new ArticlePipeline(
            knowledge.With(UserNamesBuilder.Build(options, knowledge)), Default.Models, maximumLength: options.MaximumLength);
    }

    /// <summary>The word lists and gazetteers of all stages.</summary>
    public Knowledge Knowledge { get; }

    /// <summary>The weights of all stages.</summary>
    public ModelSet Models { get; }

    public RuleSet Rules { get; }

    /// <summary>The most UTF-16 units of a text.</summary>
    public int MaximumLength { get; }

    public IReadOnlyList<PipelineStep> Steps { get; }

    /// <summary>Made on first use: its weights are large, and datelines and quotations do without.</summary>
    // 5.9 MB of weights, of which DatelineParser and QuotationParser need none.
    private SyntaxStage Syntax => field ??= new SyntaxStage(Models.Syntax, Knowledge, Models.Attributions.Network.Summary);

    private ActorStage Actors => field ??= new ActorStage(Knowledge, Models.Coreference, Models.Words, Rules);

    private AttributionStage Attributions => field ??= new AttributionStage(Models.Attributions, Knowledge, _grouper, Rules);

    /// <summary>Returns a text as the stages read it.</summary>
    public string Clean(string text) => _text.Clean(text);

    /// <summary>Returns a headline or byline as the stages read it, on one line.</summary>
    public string CleanLine(string text) => WhiteSpace.Fold(Clean(text));

    /// <summary>Runs every stage and returns the models.</summary>
    public Article Run(NewsItem item, CancellationToken cancellationToken)
        => Run(item, Stage.Certainty, work => ArticleAssembler.Assemble(item, work, Models.Id), cancellationToken);

    /// <summary>Runs the pipeline as far as a stage and returns what is made of its buffers.</summary>
    /// <exception cref="TextTooLongException">Text, headline or byline are longer than <see cref="MaximumLength"/>.</exception>
    public T Run<T>(NewsItem item, Stage last, Func<ParseWorkspace, T> assemble, CancellationToken cancellationToken)
    {
        int length = Math.Max(item.Text.Length, Math.Max(item.Headline?.Length ?? 0, item.Byline?.Length ?? 0));
        if (length > MaximumLength)
        {
            throw new TextTooLongException(length, MaximumLength);
        }

        ParseWorkspace work = _pool.Rent();
        work.Input = item;
        Run(work, Stage.Text, last, releases: true, cancellationToken);
        T result = assemble(work);
        _pool.Return(work);
        return result;
    }

    /// <summary>
    /// Runs the stages from <paramref name="first"/> to <paramref name="last"/> over data that the stages before have written.
    /// </summary>
    /// <param name="work">The storage.</param>
    /// <param name="first">The first stage to run.</param>
    /// <param name="last">The last one.</param>
    /// <param name="releases">Whether a stage's scratch may go after it, since no stage runs again.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    // From a stage on: `evaluate rules` runs Text to Syntax once an article and the two stages with rules once for each rule.
    public void Run(
        ParseWorkspace work, Stage first, Stage last, bool releases = false, CancellationToken cancellationToken = default)
    {
        // The long stages look at it themselves.
        work.Text.Cancellation = cancellationToken;
        for (Stage stage = first; stage <= last; stage++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Steps[(int)stage].Run(work);
            if (releases)
            {
                work.Release(stage);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    private static class Holder
    {
        public static readonly ArticlePipeline Instance = new(new Knowledge(new EmbeddedData()), new ModelSet());
    }
}
