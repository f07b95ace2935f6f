namespace NewsParsing.Html.Rules;

/// <summary>Lines that are no text of the article, by their words (<c>lines.tsv</c>): labels of links, notices, credits,
/// invitations.</summary>
internal sealed class LineRules
{
    private readonly List<(LineRule Rule, string Words)> _rules = [];

    private LineRules()
    {
    }

    public static LineRules Default { get; } = Load();

    /// <summary>Returns which rule drops a line, or null when it stays.</summary>
    public LineRule? Match(string line)
    {
        // Longer ones are paragraphs, whatever they begin with.
        if (line.Length > 300)
        {
            return null;
        }

        string words = Normalize(line);
        foreach ((LineRule rule, string phrase) in _rules)
        {
            bool isMatch = rule switch
            {
                LineRule.Is or LineRule.End => words.TrimEnd(':', '.', '!', '…', '>', '»', ' ').Equals(phrase, StringComparison.Ordinal),
                LineRule.Starts => words.Length <= 200 && words.StartsWith(phrase, StringComparison.Ordinal),
                LineRule.Has => words.Length <= 200 && words.Contains(phrase, StringComparison.Ordinal),
                LineRule.Ends => words.Length <= 160 && words.EndsWith(phrase, StringComparison.Ordinal),
                _ => false,
            };
            if (isMatch)
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>Lowercase, with typewriter's marks and without a number at the start: <c>14 comments</c> is <c>comments</c>.</summary>
    private static string Normalize(string line)
    {
        string words = line.Fold().ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"')
            .TrimStart(' ', '•', '>', '»', '–', '—', '-', '*', '|', '(', '[', '"');
        int digits = 0;
        while (digits < words.Length && char.IsAsciiDigit(words[digits]))
        {
            digits++;
        }

        return digits is > 0 and < 5 && digits < words.Length && words[digits] == ' ' ? words[(digits + 1)..] : words;
    }

    private static LineRules Load()
    {
        var rules = new LineRules();
        foreach (string[] columns in DataFile.Read("lines.tsv"))
        {
            rules._rules.Add((Enum.Parse<LineRule>(columns[0]), columns[1]));
        }

        return rules;
    }
}
