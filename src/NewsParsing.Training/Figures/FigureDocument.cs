using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsParsing.Training.Figures;

/// <summary>
/// A Markdown document whose measured numbers carry a comment after them with their keys:
/// <c>80.1 / 74.1 &lt;!--= polnear.source polnear.cue --&gt;</c>. A comment of n keys speaks of the n numbers before it.
/// GitHub does not show comments, and the NuGet gallery takes them out before it renders.
/// </summary>
internal sealed partial class FigureDocument(string text)
{
    /// <summary>The keys that the document asks for, in its order.</summary>
    public IEnumerable<string> Keys() => Comment().Matches(text).SelectMany(KeysOf);

    /// <summary>Returns the document with each number as the figures have it, with as many decimals as it is printed with.</summary>
    /// <exception cref="FormatException">A key is unknown, or a comment has more keys than numbers stand before it in its line.</exception>
    public string With(IReadOnlyDictionary<string, decimal> figures)
    {
        string result = text;
        foreach (Match comment in Comment().Matches(text).Reverse())
        {
            string[] keys = KeysOf(comment);
            int line = result.LastIndexOf('\n', comment.Index) + 1;
            Match[] numbers = [.. Number().Matches(WithoutComments(result[line..comment.Index])).TakeLast(keys.Length)];
            if (numbers.Length < keys.Length)
            {
                throw new FormatException($"'{comment.Value}' has {keys.Length} keys for {numbers.Length} numbers.");
            }

            for (int i = keys.Length - 1; i >= 0; i--)
            {
                decimal value = figures.TryGetValue(keys[i], out decimal found)
                    ? found
                    : throw new FormatException($"There is no figure '{keys[i]}'.");
                int start = line + numbers[i].Index;
                string number = Print(value, numbers[i].Value);
                result = string.Concat(result.AsSpan(0, start), number, result.AsSpan(start + numbers[i].Length));
            }
        }

        return result;
    }

    /// <summary>A line for each line of the document that states something else than the figures.</summary>
    public IEnumerable<string> Stale(IReadOnlyDictionary<string, decimal> figures)
        => text.Split('\n').Zip(With(figures).Split('\n'))
            .Where(pair => pair.First != pair.Second)
            .Select(pair => $"- {pair.First}\n+ {pair.Second}");

    private static string[] KeysOf(Match comment) => comment.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Blanks of the same length where comments stand, so that a digit in a key is no number.</summary>
    private static string WithoutComments(string line) => Comment().Replace(line, match => new string(' ', match.Length));

    private static string Print(decimal value, string like)
    {
        int point = like.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : like.Length - point - 1;
        // Halves go to the even digit, as in Share.Print and the corpora's script.
        return Math.Round(value, decimals, MidpointRounding.ToEven)
            .ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"<!--=((?: [\w.-]+)+) -->")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![\w.,])\d+(?:,\d{3})*(?:\.\d+)?")]
    private static partial Regex Number();
}
