using System.Globalization;
using System.IO.Compression;

namespace NewsParsing.Training.Scoring;

/// <summary>A passage of GAP: a pronoun, and two names that may be its.</summary>
/// <param name="Text">The passage.</param>
/// <param name="Pronoun">The pronoun in it.</param>
/// <param name="IsFemale">Whether it is <c>she</c> or <c>her</c>.</param>
/// <param name="Names">The two names, and whether each is the pronoun's.</param>
internal sealed record PronounPassage(string Text, TextSpan Pronoun, bool IsFemale, (TextSpan Span, bool IsMeant)[] Names)
{
    public static IEnumerable<PronounPassage> Read(string path)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        string[] header = reader.ReadLine()!.Split('\t');
        while (reader.ReadLine() is { } line)
        {
            string[] columns = line.Split('\t');
            string Value(string name) => columns[Array.IndexOf(header, name)];
            string text = Value("Text");
            // GAP counts code points.
            int[] units = CodeUnits(text);
            TextSpan Span(string words, string offset)
            {
                int start = units[int.Parse(Value(offset), CultureInfo.InvariantCulture)];
                return new TextSpan(start, start + words.Length);
            }

            string pronoun = Value("Pronoun");
            yield return new PronounPassage(
                text, Span(pronoun, "Pronoun-offset"), pronoun.ToLowerInvariant() is "she" or "her" or "hers",
                [
                    (Span(Value("A"), "A-offset"), bool.Parse(Value("A-coref"))),
                    (Span(Value("B"), "B-offset"), bool.Parse(Value("B-coref"))),
                ]);
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
