namespace NewsParsing.Tests.Actors;

/// <summary>A test article of one numbered phenomenon and who speaks which words in it.</summary>
internal sealed record HardCase(int Number, int Line, string Text, IReadOnlyList<(string Words, string Speakers)> Expected)
{
    /// <summary>Reads the data file beside the tests.</summary>
    public static List<HardCase> ReadAll()
    {
        var cases = new List<HardCase>();
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "NewsParsing.Tests", "Actors", "hard-cases.txt"));
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("== ", StringComparison.Ordinal))
            {
                cases.Add(ReadOne(lines, i));
            }
        }

        return cases;
    }

    /// <summary>Every expectation that a parse does not meet, as a line of text.</summary>
    public IEnumerable<string> Failures()
    {
        Article article = NewsParser.Default.Parse(Text);
        foreach ((string words, string speakers) in Expected)
        {
            string found = SpeakersOf(article, words);
            if (found != speakers)
            {
                yield return $"line {Line}: “{words}” → {found}, not {speakers}";
            }
        }
    }

    /// <summary>Who speaks the words: by the smallest quote, claim or content that holds them.</summary>
    private static string SpeakersOf(Article article, string words)
    {
        int at = article.Text.IndexOf(words, StringComparison.Ordinal);
        var span = new TextSpan(at, at + words.Length);
        IEnumerable<(IReadOnlyList<TextSpan> Spans, IReadOnlyList<Actor> Speakers)> speech = article.Quotes.Where(quote => quote.Kind is QuoteKind.Direct or QuoteKind.Mixed)
            .Select(quote => ((IReadOnlyList<TextSpan>)quote.Spans, (IReadOnlyList<Actor>)quote.Speakers))
            .Concat(article.Claims.Select(claim => ((IReadOnlyList<TextSpan>)claim.Spans, (IReadOnlyList<Actor>)claim.Speakers)))
            .Concat(article.Attributions.Select(attribution => ((IReadOnlyList<TextSpan>)attribution.Content.Spans, (IReadOnlyList<Actor>)attribution.Speakers)));
        var holders = speech.Where(item => item.Spans.Any(s => s.Start <= span.Start && span.End <= s.End))
            .OrderBy(item => item.Spans.Sum(s => s.Length)).ToList();
        return holders.Count == 0 ? "(no speech)" : holders[0].Speakers.Count == 0 ? "(nobody)" : string.Join(" + ", holders[0].Speakers.Select(actor => actor.Name));
    }

    private static HardCase ReadOne(string[] lines, int at)
    {
        string number = lines[at][3..].Split(' ')[0];
        var text = new List<string>();
        var expected = new List<(string, string)>();
        for (int i = at + 1; i < lines.Length && !lines[i].StartsWith("==", StringComparison.Ordinal); i++)
        {
            if (lines[i].StartsWith("-- ", StringComparison.Ordinal))
            {
                string[] sides = lines[i][3..].Split(" => ");
                expected.Add((sides[0], sides[1].Trim()));
            }
            else if (lines[i].Length > 0)
            {
                text.Add(lines[i]);
            }
        }

        return new HardCase(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), at + 1, string.Join("\n\n", text), expected);
    }
}
