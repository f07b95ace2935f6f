using System.Globalization;
using System.IO.Compression;
using NewsParsing.Training.Attributions;

namespace NewsParsing.Training.Scoring;

/// <summary>
/// GAP's own metric (Webster et al., TACL 2018): each passage has an ambiguous pronoun and two names; a name is the pronoun's when one
/// actor has mentions at both.
/// </summary>
internal sealed class PronounMeter
{
    private Score _all;

    /// <summary>Over all decisions for a name.</summary>
    public Score All => _all;

    public static PronounMeter Measure(string corpora)
    {
        var meter = new PronounMeter();
        using var stream = new GZipStream(File.OpenRead(Path.Combine(corpora, "gap", "development.tsv.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        string[] header = reader.ReadLine()!.Split('\t');
        while (reader.ReadLine() is { } line)
        {
            string[] columns = line.Split('\t');
            string Value(string name) => columns[Array.IndexOf(header, name)];
            meter.Add(Value("Text"), int.Parse(Value("Pronoun-offset"), CultureInfo.InvariantCulture),
                [(Value("A"), Value("A-offset"), Value("A-coref")), (Value("B"), Value("B-offset"), Value("B-coref"))]);
        }

        return meter;
    }

    private void Add(string text, int pronoun, (string Name, string Offset, string Coref)[] names)
    {
        // GAP counts code points.
        int[] units = CodeUnits(text);
        Actor[] bearers = [.. NewsParser.Default.Parse(text).Actors
            .Where(actor => actor.Mentions.Any(mention => mention.Span.Start == units[pronoun]))];
        foreach ((string name, string offset, string coref) in names)
        {
            int start = int.Parse(offset, CultureInfo.InvariantCulture);
            var span = new TextSpan(units[start], units[start] + name.Length);
            bool gold = bool.Parse(coref);
            bool found = bearers.Any(actor => actor.Mentions.Any(mention => mention.Span.Overlaps(span)));
            int right = gold && found ? 1 : 0;
            _all.Right += right;
            _all.RightGold += right;
            _all.Gold += gold ? 1 : 0;
            _all.Predicted += found ? 1 : 0;
        }
    }

    /// <summary>The place of each code point in code units.</summary>
    private static int[] CodeUnits(string text)
    {
        var units = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) ? 2 : 1)
        {
            units.Add(i);
        }

        return [.. units];
    }
}
