using System.Globalization;
using System.Text;

namespace NewsParsing.Tests;

/// <summary>Writes an article as one line a node, so that a difference reads like a review.</summary>
internal static class ArticleDump
{
    public static string Of(Article article)
    {
        var text = new StringBuilder();
        Line(article.Headline is { } headline ? $"headline {Span(headline.Span)} {Quoted(headline.Text)}" : null);
        Line(
            article.Byline is { } byline
                ? $"byline {Span(byline.Span)} authors={string.Join("; ", byline.Authors)} {Quoted(byline.Text)}"
                : null);
        if (article.Dateline is { } dateline)
        {
            string? date = dateline.Date?.ToString("O", CultureInfo.InvariantCulture);
            Line($"dateline {Span(dateline.Span)}{Field("agency", dateline.Agency)}{Field("date", date)} body={dateline.BodyStart} "
                + Quoted(dateline.Text));
            Lines(
                dateline.Places,
                place => $"  place {Span(place.Span)}{Field("region", place.Region)}{Field("country", place.Country)}"
                    + $" {Quoted(place.Name)}");
        }

        Lines(article.Paragraphs, paragraph => $"paragraph {Span(paragraph)} "
            + $"sentences={string.Join(' ', article.Sentences.Where(paragraph.Contains).Select(sentence => Span(sentence)))}");
        Lines(article.Actors, actor => Actor(article, actor));
        Lines(article.Attributions, attribution => Attribution(article, attribution));
        Lines(article.Quotes, Quote);
        Lines(article.Claims, Claim);
        return text.ToString();

        void Line(string? line)
        {
            if (line is not null)
            {
                text.Append(line).Append('\n');
            }
        }

        void Lines<T>(IEnumerable<T> items, Func<T, string> format) => Line(items.Any() ? string.Join('\n', items.Select(format)) : null);
    }

    private static string Actor(Article article, Actor actor)
        => $"actor {actor.Id} {Word(actor.Kind)}{Field("title", actor.Title)}{Field("affiliation", actor.Affiliation)}"
            + $"{Field("age", actor.Age?.ToString(CultureInfo.InvariantCulture))}"
            + $"{Field("gender", actor.Gender is { } gender ? Word(gender) : null)}{Field("aliases", string.Join("; ", actor.Aliases))}"
            + $" {Quoted(actor.Name)}"
            + string.Concat(
                actor.Mentions.Select(
                    mention => $"\n  mention {Span(mention.Span)} {Word(mention.Kind)} {Quoted(article.TextOf(mention.Span))}"));

    private static string Quote(Quote quote)
        => $"quotation {Spans(quote.Spans)} {Word(quote.Kind)}{Speakers(quote.Speakers)}{Field("by", quote.Attribution?.Id)}"
            + $" group={quote.Group}{Field("in", quote.Parent?.Id)}{(quote.Closed ? "" : " unclosed")} {Quoted(quote.Text)}";

    private static string Claim(Claim claim)
        => $"claim {Spans(claim.Spans)} {(claim.Negated ? "not " : "")}{Word(claim.Act)}{Speakers(claim.Speakers)}"
            + $"{Field("by", claim.Attribution?.Id)}{Field("quotes", string.Join(',', claim.Quotes.Select(quote => quote.Id)))}"
            + $" {Quoted(claim.Text)}";

    private static string Attribution(Article article, Attribution attribution)
        => $"attribution {attribution.Id} {Word(attribution.Speech)} {(attribution.Negated ? "not " : "")}{Word(attribution.Act)}"
            + $"{Speakers(attribution.Speakers)}"
            + $"{Field("audience", attribution.AudienceText)}{Field("to", string.Join(" & ", attribution.Audience))}"
            + $"{Field("in", attribution.Parent?.Id)}"
            + $"{Part("source", article, attribution.Source)}{Part("cue", article, attribution.Cue)}"
            + $"{Part("content", article, attribution.Content)}";

    private static string Part(string name, Article article, SpanSet? set)
        => set is null ? "" : $"\n  {name} {Spans(set.Spans)} {Quoted(article.TextOf(set))}";

    private static string Speakers(IReadOnlyList<Actor> speakers) => Field("speaker", string.Join(" & ", speakers));

    private static string Field(string name, string? value) => string.IsNullOrEmpty(value) ? "" : $" {name}={value}";

    private static string Spans(IReadOnlyList<TextSpan> spans) => string.Join('+', spans.Select(span => Span(span)));

    private static string Span(TextSpan? span) => span is { } s ? $"{s.Start}-{s.End}" : "beside";

    private static string Word<T>(T value)
        where T : struct, Enum
        => value.ToString().ToLowerInvariant();

    private static string Quoted(string text) => $"\"{text.ReplaceLineEndings("\\n")}\"";
}
