using System.Text;

namespace NewsParsing.Benchmarks;

/// <summary>A named text, with the sizes that the throughput columns need.</summary>
public sealed class BenchmarkInput
{
    public BenchmarkInput(string name, string text)
    {
        Name = name;
        Text = text;
        Utf8Bytes = Encoding.UTF8.GetByteCount(text);
        Words = CountWords(text);
    }

    public string Name { get; }

    public string Text { get; }

    public long Utf8Bytes { get; }

    /// <summary>Runs of characters without white space.</summary>
    public long Words { get; }

    public static BenchmarkInput Seed { get; } = new("seed", Read("seeds/putin-xi-video-call.txt"));

    /// <summary>About a megabyte: the seed and articles of other forms, one after the other, again and again.</summary>
    public static BenchmarkInput Long { get; }
        = new("1 MB", Repeat(string.Join("\n\n", [Seed.Text, .. ArticleTexts()]) + "\n\n", 1_000_000));

    /// <summary>Repeats a text up to about <paramref name="length"/> characters.</summary>
    public static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, Math.Max(1, length / text.Length)));

    public override string ToString() => Name;

    private static string Read(string path) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path));

    private static IEnumerable<string> ArticleTexts()
        => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Articles"), "*.txt").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);

    private static long CountWords(string text)
    {
        long words = 0;
        bool isInside = false;
        foreach (char c in text)
        {
            bool isLetter = !char.IsWhiteSpace(c);
            words += isLetter && !isInside ? 1 : 0;
            isInside = isLetter;
        }

        return words;
    }
}
