using System.Globalization;
using NewsParsing.Attributions;
using NewsParsing.Claims;
using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Pipeline;

/// <summary>Turns the filled buffers into the immutable models.</summary>
internal static class ArticleAssembler
{
    public static Article Assemble(NewsItem item, ParseWorkspace work, string modelId)
    {
        TextBuffer text = work.Text;
        Actor[] actors = ActorAssembler.Assemble(text, work.Actors);
        Attribution[] attributions = AssembleAttributions(work, actors);
        Quote[] quotes = AssembleQuotes(work, work.Attributions.Utterances, attributions);
        var paragraphs = new TextSpan[text.ParagraphCount];
        for (int i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = text.GivenSpan(text.ParagraphSpan(i));
        }

        var sentences = new TextSpan[text.SentenceCount];
        for (int i = 0; i < sentences.Length; i++)
        {
            sentences[i] = text.GivenSpan(text.SentenceSpan(i));
        }

        return new Article
        {
            Id = item.Id,
            Text = item.Text,
            Headline = HeadAssembler.AssembleHeadline(text, work.Head),
            Byline = HeadAssembler.AssembleByline(text, work.Head),
            Source = item.Source,
            Url = item.Url,
            Language = item.Language,
            IsEnglish = text.LooksEnglish ?? LanguageReader.IsEnglishTag(item.Language) ?? true,
            Published = item.Published,
            ParserVersion = Release.Version,
            ModelId = modelId,
            Dateline = HeadAssembler.AssembleDateline(text, work.Head),
            Paragraphs = ValueList<TextSpan>.Adopt(paragraphs),
            Sentences = ValueList<TextSpan>.Adopt(sentences),
            Actors = ValueList<Actor>.Adopt(actors),
            Attributions = ValueList<Attribution>.Adopt(attributions),
            Quotes = ValueList<Quote>.Adopt(quotes),
            Claims = ValueList<Claim>.Adopt(AssembleClaims(work, attributions, quotes)),
        };
    }

    /// <param name="work">The filled buffers.</param>
    /// <param name="actors">The actors that the actor stage found; empty when it did not run.</param>
    public static Attribution[] AssembleAttributions(ParseWorkspace work, Actor[] actors)
    {
        AttributionBuffer buffer = work.Attributions;
        var result = new Attribution[buffer.Count];
        for (int i = 0; i < result.Length; i++)
        {
            work.Text.ThrowIfCancelled(i);
            ref AttributionRecord record = ref buffer.Items[i];
            result[i] = new Attribution
            {
                Id = Id('t', i),
                Source = SetOf(work.Text, record.Source),
                Cue = SetOf(work.Text, record.Cue),
                Content = SetOf(work.Text, buffer.ContentsOf(i)),
                // AttributionParser stops before the actors: its attributions have neither speakers nor addressees.
                Speakers = actors.Length == 0 ? [] : Pick(actors, work.Actors.SpeakersOf(i)),
                Speech = record.Speech,
                Act = record.Act,
                Negated = record.IsNegated,
                Audience = actors.Length == 0 ? [] : Pick(actors, work.Actors.AudienceOf(i)),
                AudienceText = record.Audience.IsEmpty
                    ? null
                    : WhiteSpace.Fold(work.Text.Text.AsSpan()[work.Text.SpanOf(record.Audience).ToRange()]),
                Parent = record.Parent < 0 ? null : result[record.Parent],
                // The product, as of independent events: that source, cue and content are right, and that the source means this actor.
                Confidence = Rounded(record.Confidence * (actors.Length == 0 ? 1 : work.Actors.Resolution[i])),
                Origin = actors.Length == 0 ? null : OriginAssembler.Assemble(record, work.Actors, i),
            };
        }

        return result;
    }

    /// <param name="work">The filled buffers.</param>
    /// <param name="utterances">What the quotations are.</param>
    /// <param name="attributions">The attributions of the same buffers; empty when that stage did not run.</param>
    public static Quote[] AssembleQuotes(ParseWorkspace work, UtteranceBuffer utterances, Attribution[] attributions)
    {
        QuotationBuffer buffer = work.Quotations;
        var result = new Quote[buffer.Count];
        var groups = new UtteranceGroups(buffer.Count);
        for (int i = 0; i < result.Length; i++)
        {
            work.Text.ThrowIfCancelled(i);
            ref Quotation record = ref buffer.Items[i];
            ref Utterance utterance = ref utterances.Items[i];
            int attribution = attributions.Length == 0 ? -1 : work.Attributions.QuotationAttribution[i];
            // A film's title in a report ("she said “Heat” bored her") has the attribution around it and is nobody's speech.
            int source = attributions.Length == 0 ? -1 : work.Actors.QuotationSource[i];
            IReadOnlyList<Actor> speakers = source < 0 || !utterance.IsSpeech ? [] : attributions[source].Speakers;
            TextSpan[] spans = GivenSpans(work.Text, buffer.CharactersOf(i));
            result[i] = new Quote
            {
                Id = Id('q', i),
                // A line feed, for the parts are paragraphs (42 quotes of PolNeAR train); the parts of a claim stand around its cue and get
                // a space.
                Text = Join(work.Text.Given, spans, "\n"),
                Spans = ValueList<TextSpan>.Adopt(spans),
                Kind = utterance.Kind,
                Speakers = speakers,
                Attribution = attribution < 0 ? null : attributions[attribution],
                Group = groups.NumberOf(utterance.Group, speakers),
                Parent = record.Parent < 0 ? null : result[record.Parent],
                Closed = record.IsClosed,
                Confidence = Rounded(utterance.Confidence),
                // QuotationParser stops before the speakers.
                SpeakerConfidence = source < 0 ? 0 : Rounded(work.Certainty.Quotations[i]),
            };
        }

        return result;
    }

    private static Claim[] AssembleClaims(ParseWorkspace work, Attribution[] attributions, Quote[] quotes)
    {
        ClaimBuffer buffer = work.Claims;
        var result = new Claim[buffer.Count];
        for (int i = 0; i < result.Length; i++)
        {
            work.Text.ThrowIfCancelled(i);
            ClaimRecord record = buffer.Items[i];
            Attribution attribution = attributions[record.Attribution];
            TextSpan[] spans = SpansOf(work.Text, buffer.RangesOf(i));
            result[i] = new Claim
            {
                Id = Id('c', i),
                Text = Join(work.Text.Given, spans, " "),
                Spans = ValueList<TextSpan>.Adopt(spans),
                Speakers = attribution.Speakers,
                Attribution = attribution,
                Act = attribution.Act,
                Negated = attribution.Negated,
                Quotes = Pick(quotes, buffer.QuotationsOf(i)),
                // "said that it rained and that it would go on" makes two claims of one attribution; nothing but the attribution can be
                // wrong in them.
                Confidence = attribution.Confidence,
                SpeakerConfidence = Rounded(work.Certainty.Claims[i]),
            };
        }

        return result;
    }

    private static string Id(char prefix, int index) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{index + 1}");

    private static SpanSet? SetOf(TextBuffer text, TokenRange range) => range.IsEmpty ? null : SetOf(text, [range]);

    private static SpanSet SetOf(TextBuffer text, ReadOnlySpan<TokenRange> ranges)
        => new() { Spans = ValueList<TextSpan>.Adopt(SpansOf(text, ranges)) };

    private static ValueList<T> Pick<T>(T[] items, ReadOnlySpan<int> indexes)
    {
        var picked = new T[indexes.Length];
        for (int i = 0; i < picked.Length; i++)
        {
            picked[i] = items[indexes[i]];
        }

        return ValueList<T>.Adopt(picked);
    }

    private static TextSpan[] SpansOf(TextBuffer text, ReadOnlySpan<TokenRange> ranges)
    {
        var spans = new TextSpan[ranges.Length];
        for (int i = 0; i < spans.Length; i++)
        {
            spans[i] = text.SpanOf(ranges[i]);
        }

        return GivenSpans(text, spans);
    }

    /// <summary>Where spans stand in the given text; one that a page's head interrupts is two there.</summary>
    private static TextSpan[] GivenSpans(TextBuffer text, ReadOnlySpan<TextSpan> spans)
    {
        if (ReferenceEquals(text.Text, text.Given))
        {
            return spans.ToArray();
        }

        var given = new List<TextSpan>(spans.Length);
        foreach (TextSpan span in spans)
        {
            text.AddGivenSpans(span, given);
        }

        return [.. given];
    }

    private static string Join(string text, TextSpan[] spans, string separator)
        => spans.Length == 1 ? text[spans[0].ToRange()] : string.Join(separator, spans.Select(span => text[span.ToRange()]));

    /// <summary>Two digits are what a confidence can mean.</summary>
    // On PolNeAR dev 91.4 % of the 687 attributions from 0.9 on are right: with a standard error of one point, a third digit would be
    // noise.
    private static double Rounded(float confidence) => Math.Round(Math.Clamp((double)confidence, 0, 1), 2);
}
