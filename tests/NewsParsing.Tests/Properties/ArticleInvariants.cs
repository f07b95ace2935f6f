namespace NewsParsing.Tests.Properties;

/// <summary>What holds for every parsed article, whatever the text.</summary>
internal static class ArticleInvariants
{
    public static void Check(Article article)
    {
        CheckSpans(article);
        CheckTexts(article);
        CheckOrder(article);
        CheckReferences(article);
        CheckNames(article);
        CheckSpeakers(article);
    }

    public static IEnumerable<TextSpan> Spans(Article article) =>
    [
        .. Optional(article.Headline?.Span), .. Optional(article.Byline?.Span), .. Optional(article.Dateline?.Span),
        .. article.Dateline?.Places.Select(place => place.Span) ?? [],
        .. article.Paragraphs, .. article.Sentences,
        .. article.Actors.SelectMany(actor => actor.Mentions).Select(mention => mention.Span),
        .. article.Attributions.SelectMany(a => new[] { a.Source, a.Cue, a.Content }).SelectMany(set => set?.Spans ?? []),
        .. article.Quotes.SelectMany(quote => quote.Spans), .. article.Claims.SelectMany(claim => claim.Spans),
    ];

    private static IEnumerable<TextSpan> Optional(TextSpan? span) => span is { } s ? [s] : [];

    private static void CheckSpans(Article article)
    {
        foreach (TextSpan span in Spans(article))
        {
            Assert.False(span.IsEmpty);
            Assert.InRange(span.End, 1, article.Text.Length);
        }

        Assert.InRange(article.Dateline?.BodyStart ?? 0, 0, article.Text.Length);
    }

    private static void CheckTexts(Article article)
    {
        Assert.All(article.Quotes, quote => Assert.Equal(Join(quote.Spans, "\n"), quote.Text));
        Assert.All(article.Claims, claim => Assert.Equal(Join(claim.Spans, " "), claim.Text));
        if (article.Dateline is { } dateline)
        {
            Assert.Equal(article.TextOf(dateline.Span), dateline.Text);
        }

        string Join(IReadOnlyList<TextSpan> spans, string separator) => string.Join(separator, spans.Select(article.TextOf));
    }

    /// <summary>A name is one line with single spaces, wherever the text breaks it, and nobody has the same name twice.</summary>
    private static void CheckNames(Article article)
    {
        IEnumerable<string?> names =
        [
            .. article.Actors.SelectMany(actor => new[] { actor.Name, actor.Title, actor.Affiliation }.Concat(actor.Aliases)),
            .. article.Byline?.Authors ?? [], .. article.Attributions.Select(attribution => attribution.AudienceText),
            .. article.Dateline?.Places.SelectMany(place => new[] { place.Name, place.Region }) ?? [], article.Dateline?.Agency,
        ];
        Assert.All(
            names.OfType<string>(),
            name => Assert.Equal(string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), name));
        Assert.All(
            article.Actors,
            actor => Assert.Equal(actor.Aliases.Count, actor.Aliases.Distinct(StringComparer.OrdinalIgnoreCase).Count()));
    }

    /// <summary>One utterance has one speaker, or the same ones together; nobody is both <c>he</c> and <c>she</c>.</summary>
    private static void CheckSpeakers(Article article)
    {
        foreach (IGrouping<int, Quote> group in article.Quotes.Where(quote => quote.Speakers.Count > 0).GroupBy(quote => quote.Group))
        {
            string[] speakers = [.. group.First().Speakers.Select(speaker => speaker.Id).Order(StringComparer.Ordinal)];
            Assert.All(group, quote => Assert.Equal(speakers, quote.Speakers.Select(speaker => speaker.Id).Order(StringComparer.Ordinal)));
        }

        foreach (Actor actor in article.Actors)
        {
            string[] pronouns = [.. actor.Mentions.Where(mention => mention.Kind == MentionKind.Pronoun)
                .Select(mention => article.TextOf(mention.Span).ToUpperInvariant())];
            Assert.False(
                pronouns.Intersect(["HE", "HIM", "HIS", "HIMSELF"]).Any() && pronouns.Intersect(["SHE", "HER", "HERS", "HERSELF"]).Any(),
                $"{actor.Name} is both he and she.");
        }
    }

    private static void CheckOrder(Article article)
    {
        CheckDisjoint(article.Paragraphs);
        CheckDisjoint(article.Sentences);
        Assert.All(
            article.Attributions.SelectMany(a => new[] { a.Source, a.Cue, a.Content }).OfType<SpanSet>(), set => CheckDisjoint(set.Spans));
        Assert.All(article.Attributions, attribution => Assert.DoesNotContain(
            attribution.Content!.Spans,
            content => new[] { attribution.Source, attribution.Cue }.OfType<SpanSet>().SelectMany(set => set.Spans)
                .Any(span => span.Start < content.End && content.Start < span.End)));
        Assert.All(article.Quotes, quote => CheckDisjoint(quote.Spans));
        Assert.All(article.Claims, claim => CheckDisjoint(claim.Spans));
        CheckSorted(article.Quotes.Select(quote => quote.Spans[0].Start));
        CheckSorted(article.Claims.Select(claim => claim.Spans[0].Start));
        CheckAttributionOrder(article);
        Assert.All(article.Actors, actor => CheckOnce(actor.Mentions));
        int paragraph = 0;
        foreach (TextSpan sentence in article.Sentences)
        {
            while (article.Paragraphs[paragraph].End < sentence.End)
            {
                paragraph++;
            }

            Assert.True(article.Paragraphs[paragraph].Contains(sentence), $"The sentence {sentence} crosses a paragraph.");
        }
    }

    private static void CheckSorted(IEnumerable<int> starts) => Assert.Equal(starts.Order(), starts);

    /// <summary>Attributions by their first word; a source that is an earlier one's as well does not count.</summary>
    private static void CheckAttributionOrder(Article article)
    {
        var sources = new HashSet<TextSpan>();
        var starts = new List<int>();
        foreach (Attribution attribution in article.Attributions)
        {
            bool isShared = attribution.Source is { } source && !sources.Add(source.Spans[0]);
            starts.Add(new[] { isShared ? null : attribution.Source, attribution.Cue, attribution.Content }
                .OfType<SpanSet>().Min(set => set.Spans[0].Start));
        }

        CheckSorted(starts);
    }

    /// <summary>Every place once, in the order of the text.</summary>
    private static void CheckOnce(IReadOnlyList<Mention> mentions)
    {
        for (int i = 1; i < mentions.Count; i++)
        {
            (TextSpan last, TextSpan next) = (mentions[i - 1].Span, mentions[i].Span);
            Assert.True(last.Start < next.Start || (last.Start == next.Start && last.End < next.End), $"{next} comes after {last}.");
        }
    }

    private static void CheckDisjoint(IReadOnlyList<TextSpan> spans)
    {
        Assert.NotNull(spans);
        for (int i = 1; i < spans.Count; i++)
        {
            Assert.True(spans[i - 1].End <= spans[i].Start, $"{spans[i - 1]} does not lie before {spans[i]}.");
        }
    }

    private static void CheckReferences(Article article)
    {
        string[] ids =
        [
            .. article.Actors.Select(x => x.Id), .. article.Attributions.Select(x => x.Id), .. article.Quotes.Select(x => x.Id),
            .. article.Claims.Select(x => x.Id),
        ];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        var known = new HashSet<object>(
            [.. article.Actors, .. article.Attributions, .. article.Quotes], ReferenceEqualityComparer.Instance);
        IEnumerable<object?> used =
        [
            .. article.Attributions.SelectMany(a => a.Speakers.Concat(a.Audience)), .. article.Attributions.Select(a => a.Parent),
            .. article.Quotes.SelectMany(q => q.Speakers), .. article.Quotes.Select(
                q => q.Attribution), .. article.Quotes.Select(q => q.Parent),
            .. article.Claims.SelectMany(c => c.Speakers), .. article.Claims.Select(
                c => c.Attribution), .. article.Claims.SelectMany(c => c.Quotes),
        ];
        Assert.All(used.OfType<object>(), item => Assert.Contains(item, known));
        Assert.All(article.Actors, actor => Assert.NotEmpty(actor.Mentions));
        Assert.All(
            [
                .. article.Quotes.Select(q => q.Confidence), .. article.Claims.Select(c => c.Confidence),
                .. article.Attributions.Select(a => a.Confidence),
                .. article.Quotes.Select(q => q.SpeakerConfidence), .. article.Claims.Select(c => c.SpeakerConfidence),
            ],
            confidence => Assert.InRange(confidence, 0, 1));
        Assert.All(article.Quotes.Where(q => q.Speakers.Count == 0), q => Assert.Equal(0, q.SpeakerConfidence));
        Assert.All(article.Claims.Where(c => c.Speakers.Count == 0), c => Assert.Equal(0, c.SpeakerConfidence));
    }
}
