using System.Text.Json;
using NewsParsing.Syntax;
using NewsParsing.Text;
using NewsParsing.Training.Corpora;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Attributions;

/// <summary>
/// Reads the quotations and reports of the worldwide newswire as attributions. Its speakers are marked by their names or heads alone: a
/// source here is the whole noun phrase, as PolNeAR marks it (of 250 articles, 3,331 of 4,097 sources are the subtree of their head).
/// </summary>
internal static class NewswireReader
{
    public static IEnumerable<AttributionSample> Read(string path, SyntaxStage syntax)
    {
        foreach (string line in CorpusLines.Read(path))
        {
            using var document = JsonDocument.Parse(line);
            AttributionSample narrow = AttributionSample.Of(ReadArticle(document.RootElement), syntax);
            GoldArticle article = narrow.Article;
            yield return AttributionSample.Of(
                new GoldArticle
                {
                    Id = article.Id,
                    Publisher = article.Publisher,
                    Text = article.Text,
                    Tokens =
                    [
                        .. Enumerable.Range(0, narrow.Text.TokenCount).Select(i => narrow.Text.GivenSpan(narrow.Text.TokenSpan(i))),
                    ],
                    Annotations =
                    [
                        [.. article.Annotations[0].Select(a => a with { Source = [.. a.Source.Select(s => Widen(narrow, s, a))] })],
                    ],
                    Speakers = article.Speakers,
                },
                syntax);
        }
    }

    private static GoldArticle ReadArticle(JsonElement root)
    {
        string text = root.GetProperty("text").GetString()!;
        var reports = new List<Report>();
        foreach (JsonElement claim in root.GetProperty("claims").EnumerateArray())
        {
            if (!Has(claim, "marginal"))
            {
                var report = new Report(claim, [SpanOf(claim.GetProperty("content"))]);
                Join(text, reports, report, other => other.HasCueOf(report));
            }
        }

        var groups = new Dictionary<int, Report>();
        foreach (JsonElement quote in root.GetProperty("quotes").EnumerateArray())
        {
            if (!Has(quote, "doubtful") && quote.GetProperty("kind").GetString() != "other")
            {
                var report = new Report(quote, [.. quote.GetProperty("spans").EnumerateArray().Select(SpanOf)]);
                int group = quote.GetProperty("group").GetInt32();
                groups[group] = Join(
                    text,
                    reports,
                    report,
                    other => other.HasCueOf(report) || (groups.GetValueOrDefault(group) == other && report.Cue.Length == 0));
            }
        }

        return new GoldArticle
        {
            Id = root.GetProperty("id").GetString()!,
            Speakers = GoldReader.ReadArticle(root),
            Publisher = "newswire",
            Text = text,
            Tokens = [],
            Annotations = [[.. reports.Select(report => new GoldAttribution(report.Source, report.Cue, [.. report.Content])
            {
                IsQuoted = report.IsQuoted,
            })]],
        };
    }

    /// <summary>Adds a report to the one that it belongs to, or as one of its own; returns that.</summary>
    private static Report Join(string text, List<Report> reports, Report report, Predicate<Report> isOwn)
    {
        // "…," he said. "…": a paragraph of speech without a cue goes on with the report before it, as PolNeAR marks it.
        Report? own = reports.Find(isOwn) ?? (report.Cue.Length > 0 ? null : reports.Find(
            other => other.IsQuoted && other.Speaker == report.Speaker && IsNext(other, report.Content[0].Start)));
        if (own is null)
        {
            reports.Add(report);
            return report;
        }

        own.Content.AddRange(
            report.Content.Where(span => !own.Content.Exists(other => other.Start <= span.Start && span.End <= other.End)));
        own.Content.Sort((a, b) => a.Start.CompareTo(b.Start));
        own.IsQuoted |= report.IsQuoted;
        return own;

        // "he said on Monday.": after the cue the rest of its sentence may stand between, after the content nothing.
        bool IsNext(Report other, int start)
        {
            const int longestRest = 60;
            if (other.End > start)
            {
                return false;
            }

            string gap = text[other.End..start].Trim();
            int stop = gap.IndexOfAny(['.', '!', '?']);
            return gap.Length == 0
                || (other.Content[^1].End < other.End && gap.Length < longestRest && (stop < 0 || stop == gap.Length - 1));
        }
    }

    /// <summary>The noun phrase of a name or noun: the subtree of its head, without cue and content.</summary>
    private static TextSpan Widen(AttributionSample sample, TextSpan source, GoldAttribution attribution)
    {
        (int first, int end) = sample.TokensOf(source);
        int head = first;
        while (head < end - 1 && sample.Syntax.Head[head] >= first && sample.Syntax.Head[head] < end)
        {
            head++;
        }

        // "the chair, Ana Reis, said": the phrase is the chair's, and the name stands in apposition.
        while (sample.Syntax.Relation[head] is Relation.Appos or Relation.Flat or Relation.Compound && sample.Syntax.Head[head] >= 0)
        {
            head = sample.Syntax.Head[head];
        }

        TokenRange sentence = new(
            sample.Text.SentenceToken[sample.Text.TokenSentence[first]], sample.Text.SentenceEnd(sample.Text.TokenSentence[first]));
        int from = first;
        int to = end;
        while (from > sentence.First && IsPart(from - 1))
        {
            from--;
        }

        // "by the unions", ", the chair": the preposition and the mark are no part of the phrase.
        while (from < first && (sample.Syntax.Relation[from] == Relation.Case || sample.Text.TokenKinds[from] != TokenKind.Word))
        {
            from++;
        }

        while (to < sentence.End && IsPart(to))
        {
            to++;
        }

        // "the aide who said": a clause that the cue cuts stays out.
        bool isCut = to < sentence.End && IsBelow(sample.Syntax, to, head);
        to = isCut ? end : to;
        while (to > end && sample.Text.TokenKinds[to - 1] != TokenKind.Word)
        {
            to--;
        }

        return sample.Text.GivenSpan(sample.Text.SpanOf(new TokenRange(from, to)));

        bool IsPart(int token) => IsBelow(sample.Syntax, token, head)
            && !attribution.Cue.Concat(attribution.Content).Any(span => sample.TokensOf(span) is var (a, b) && a <= token && token < b);
    }

    private static bool IsBelow(SyntaxBuffer syntax, int token, int head)
    {
        while (token >= 0 && token != head)
        {
            token = syntax.Head[token];
        }

        return token == head;
    }

    private static bool Has(JsonElement item, string mark) => item.TryGetProperty(mark, out JsonElement value) && value.GetBoolean();

    private static TextSpan SpanOf(JsonElement span) => new(span[0].GetInt32(), span[1].GetInt32());

    /// <summary>A quotation or report of the file, or several that are one attribution.</summary>
    private sealed class Report
    {
        public Report(JsonElement item, List<TextSpan> content)
        {
            Content = content;
            IsQuoted = item.TryGetProperty("kind", out _);
            Cue = item.TryGetProperty("cue", out JsonElement cue) && cue.ValueKind == JsonValueKind.Array ? [SpanOf(cue)] : [];
            if (item.TryGetProperty("speaker", out JsonElement speaker) && speaker.ValueKind == JsonValueKind.Object)
            {
                Speaker = speaker.TryGetProperty("canonical", out JsonElement name) ? name.GetString() : null;
                bool isMarked = speaker.TryGetProperty("span", out JsonElement span) && span.ValueKind == JsonValueKind.Array;
                const int longestMark = 3;
                // Without a cue the speaker is marked wherever the name stands: "Lee: “…”", or sentences before.
                TextSpan[] source = isMarked ? [SpanOf(span)] : [];
                bool isLabel = isMarked && source[0].End <= content[0].Start && content[0].Start - source[0].End <= longestMark;
                Source = Cue.Length > 0 || isLabel ? source : [];
            }
        }

        public TextSpan[] Source { get; } = [];

        public TextSpan[] Cue { get; }

        public List<TextSpan> Content { get; }

        public string? Speaker { get; }

        public bool IsQuoted { get; set; }

        /// <summary>The end of all that belongs to it.</summary>
        public int End => Content.Concat(Cue).Concat(Source).Max(span => span.End);

        public bool HasCueOf(Report other) => Cue.Length > 0 && other.Cue.Length > 0 && Cue[0] == other.Cue[0];
    }
}
