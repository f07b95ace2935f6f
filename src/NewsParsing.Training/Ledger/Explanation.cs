using NewsParsing.Attributions;
using NewsParsing.Pipeline;
using NewsParsing.Rules;

namespace NewsParsing.Training.Ledger;

/// <summary>Says of every attribution and quotation of an article which rule decided what.</summary>
internal sealed class Explanation
{
    /// <summary>The beginning of a content is enough to find it.</summary>
    private const int LongestText = 50;

    private readonly ParseWorkspace _work;
    private readonly Article _article;

    public Explanation(NewsItem item)
    {
        _work = new ParseWorkspace { Input = item };
        ArticlePipeline.Default.Run(_work, Stage.Text, Stage.Certainty);
        _article = ArticleAssembler.Assemble(item, _work, ArticlePipeline.Default.Models.Id);
    }

    public Article Article => _article;

    /// <summary>A line for each attribution, then one for each quotation.</summary>
    public IEnumerable<string> Lines() => _article.Attributions.Select(Line).Concat(_article.Quotes.Select(Line));

    private string Line(Attribution attribution)
    {
        AttributionRecord record = _work.Attributions.Items[LedgerArticle.IndexOf(attribution)];
        return $"{attribution.Id} [{TextOf(attribution.Source)}] {{{TextOf(attribution.Cue)}}} {TextOf(attribution.Content)}"
            + $" · made by {record.Rule}, source by {record.SourceRule}, content by {record.ContentRule}"
            + $" · speakers: {Speakers(attribution)}";
    }

    private string Line(Quote quote)
    {
        string speakers = quote.Speakers.Count == 0 || quote.Attribution is null ? "none" : Speakers(quote.Attribution);
        return $"{quote.Id} {quote.Kind} {TextOf(quote.Spans)} · in {quote.Attribution?.Id ?? "no attribution"} · speakers: {speakers}";
    }

    private string Speakers(Attribution attribution)
    {
        if (attribution.Speakers.Count == 0)
        {
            return "none";
        }

        int first = _work.Actors.AttributionSpeaker[LedgerArticle.IndexOf(attribution)];
        return string.Join(", ", attribution.Speakers.Select((speaker, i) => $"{speaker.Name} ({RuleOf(first + i)})"));
    }

    private string RuleOf(int speaker) => _work.Actors.MentionRules[speaker] is not Rule.None and var mention
        ? $"{_work.Actors.SpeakerRules[speaker]} by {mention}" : _work.Actors.SpeakerRules[speaker].ToString();

    private string TextOf(SpanSet? spans) => spans is null ? "" : TextOf(spans.Spans);

    private string TextOf(IReadOnlyList<TextSpan> spans)
    {
        string text = string.Join(" … ", spans.Select(span => _article.Text[span.ToRange()])).ReplaceLineEndings(" ");
        return text.Length > LongestText ? text[..LongestText] + "…" : text;
    }
}
