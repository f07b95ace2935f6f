using NewsParsing.Attributions;
using NewsParsing.Datelines;
using NewsParsing.Entities;
using NewsParsing.Mentions;
using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Tests.Mentions;

/// <summary>Reads the mentions of a text that nobody speaks in, and ties them to entities when that is asked for.</summary>
internal sealed class MentionScene
{
    private readonly SyntaxBuffer _syntax = new();
    private readonly HeadBuffer _head = new();
    private readonly QuotationBuffer _quotations = new();
    private readonly AttributionBuffer _attributions = new();

    private MentionScene(string text)
    {
        new TextStage(ArticlePipeline.Default.Knowledge).Run(text, Text);
        new SyntaxStage(ArticlePipeline.Default.Models.Syntax, ArticlePipeline.Default.Knowledge).Run(Text, _syntax, new SyntaxScratch());
        _head.Reset();
        new QuotationStage(ArticlePipeline.Default.Knowledge).Run(Text, _quotations, new QuotationScratch());
        _attributions.Reset(_quotations);
        new MentionStage(ArticlePipeline.Default.Knowledge).Run(Text, _syntax, _head, _attributions, Mentions);
    }

    public TextBuffer Text { get; } = new();

    public MentionBuffer Mentions { get; } = new();

    public EntityBuffer Entities { get; } = new();

    public static MentionScene Read(string text) => new(text);

    /// <summary>Reads a text and the entities of its mentions, and nothing of who speaks.</summary>
    public static MentionScene Link(string text)
    {
        var scene = new MentionScene(text);
        new EntityStage(
            ArticlePipeline.Default.Knowledge, ArticlePipeline.Default.Models.Coreference, ArticlePipeline.Default.Models.Words).Run(
            scene.Text, scene._syntax, scene._head, scene._quotations, scene._attributions, scene.Mentions, scene.Entities,
            new EntityScratch());
        return scene;
    }

    /// <summary>The names in the order of the text, each with its title before a stroke and its kind after it.</summary>
    public string Names()
        => string.Join(
            "; ", Mentions.Items.Take(Mentions.Count).Select(mention => $"{Title(mention)}{Words(mention.Tokens)}/{mention.Kind}"));

    /// <summary>The words of each reference to the entity of that name, in the order in which they were tied to it.</summary>
    public string References(string name)
    {
        var words = new List<string>();
        EntityRecord entity = Assert.Single(Entities.Items.Take(Entities.Count), entity => Words(entity.Name) == name);
        for (int m = entity.FirstMention; m >= 0; m = Entities.References.Items[m].Next)
        {
            words.Add(Words(Entities.References.Items[m].Tokens));
        }

        return string.Join(", ", words);
    }

    public string Words(TokenRange tokens) => tokens.IsEmpty ? "" : Text.Text[Text.SpanOf(tokens).ToRange()];

    private string Title(in MentionRecord mention)
        => mention.PhraseFirst == mention.Tokens.First ? "" : Words(new TokenRange(mention.PhraseFirst, mention.Tokens.First)) + "|";
}
