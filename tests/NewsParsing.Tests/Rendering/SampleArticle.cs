namespace NewsParsing.Tests.Rendering;

/// <summary>
/// An article with two speakers, built by hand, so that what the page shows of it does not hang on what the parser finds.
/// </summary>
internal static class SampleArticle
{
    private const string Text = "ELMFORD – Mayor Jane Roe described the bridge as “a good one”. The river is high, Sam Poe warned. “We "
        + "open on time,” Roe said.";

    public static Article Value { get; } = Make();

    private static Article Make()
    {
        Actor roe = Person("a1", "Jane Roe") with { Title = "Mayor" };
        Actor poe = Person("a2", "Sam Poe");
        Attribution described = Attribution("t1", "Mayor Jane Roe", "described", "the bridge as “a good one”", roe);
        Attribution warned = Attribution("t2", "Sam Poe", "warned", "The river is high", poe);
        Attribution said = Attribution("t3", "Roe", "said", "“We open on time,”", roe) with
        {
            Source =
            [
                new TextSpan(Text.LastIndexOf("Roe", StringComparison.Ordinal), Text.LastIndexOf("Roe", StringComparison.Ordinal) + 3),
            ],
        };
        var good = new Quote
        {
            Id = "q1",
            Text = "“a good one”",
            Spans = [SpanOf("“a good one”")],
            Kind = QuoteKind.Mixed,
            Speakers = [roe],
            Attribution = described,
        };
        return new Article
        {
            Id = "sample",
            Text = Text,
            Paragraphs = [new TextSpan(0, Text.Length)],
            Actors = [roe, poe],
            Attributions = [described, warned, said],
            Quotes =
            [
                good,
                new Quote
                {
                    Id = "q2",
                    Text = "“We open on time,”",
                    Spans = [SpanOf("“We open on time,”")],
                    Kind = QuoteKind.Direct,
                    Speakers = [roe],
                    Attribution = said,
                },
            ],
            Claims =
            [
                new Claim
                {
                    Id = "c1",
                    Text = "the bridge as “a good one”",
                    Spans = [SpanOf("the bridge as “a good one”")],
                    Speakers = [roe],
                    Attribution = described,
                    Quotes = [good],
                },
                new Claim
                {
                    Id = "c2",
                    Text = "The river is high",
                    Spans = [SpanOf("The river is high")],
                    Speakers = [poe],
                    Attribution = warned,
                    Act = SpeechAct.Warning,
                },
            ],
        };
    }

    private static Actor Person(string id, string name)
        => new()
        {
            Id = id,
            Name = name,
            Kind = ActorKind.Person,
            Mentions = [new Mention { Span = SpanOf(name), Kind = MentionKind.Name }],
        };

    private static Attribution Attribution(string id, string source, string cue, string content, Actor speaker)
        => new()
        {
            Id = id,
            Source = [SpanOf(source)],
            Cue = [SpanOf(cue)],
            Content = [SpanOf(content)],
            Speech = SpeechKind.Mixed,
            Speakers = [speaker],
        };

    private static TextSpan SpanOf(string part)
    {
        int start = Text.IndexOf(part, StringComparison.Ordinal);
        return new TextSpan(start, start + part.Length);
    }
}
