using System.Globalization;
using System.Text;

namespace NewsParsing.Tests.Budgets;

/// <summary>
/// Texts of any length that are all of one kind: what a flood would be made of. Each was tried on version 0.1.0 with up to eight million
/// characters; one that is ever found to be slow is added here.
/// </summary>
internal static class TextFamilies
{
    private const string News = "HARLOW (AP) — Mayor Jane Roe said on Monday that the bridge would close. “We have no money,” she told "
        + "reporters. Paul Novak, a spokesman for the Harlow Water Board, denied it and added that the wall, which the firm had built in "
        + "1974, would hold.\n\nAccording to police, nobody was hurt. He said: “It rained.”\n\n";

    private static readonly string[] Units =
    [
        // Words and sentences.
        News, News.ReplaceLineEndings(" "), "and the dam would hold ", "a", "A", "ab ", "the ", "and ", "the president ", "of the ",
        "which was ", "Mayor Jane Roe. ", "HARLOW COUNCIL SAYS NO. ", "HARLOW COUNCIL ", "a.b", "co-op ", "a-", "-", "don't ", "'tis ",
        "John's ", "A. B. ", "J.R.R.", "Dr. ", "U.S. ", "he. ", "He. She. ", "He said it. ", "said ", "said he ", "said that ",
        "he said that ", "He said that it rained and that it was late and ", "told him who told ", "according to him ",
        "She said it rained and insisted that it was late. ", "As he said, ", "He said he said he said he said. ",
        "John Smith said. ", "John Smith, ", "John Smith and ", "the minister ", "The minister said the mayor said no. ", "They said so. ",
        "Ann Lee and Paul Roe said so. They left. ", "Harlow Water Board ", "Mr. ", "Mayor ", "or Jane ", "Roe, Lee, Park and ",
        // Marks of quotations.
        "\" ", "' ", "“ ", "” ", "„ ", "» ", "« ", "‘ ", "’ ", "` ", "'' ", "\"", "“", "'", "“a\n\n", "“a ", "“a ‘b\n\n", "“‘", "“”", "”“",
        "“a” ", "“a” b ", "\"a\" ", "“It rained,” he said. ",
        "“No,” he said, “and ", "‘a “b ", "\"a 'b ", "“a ‘b’ c” ", "the “so-called” ",
        "He said “it” and “that” were “odd”. ", "“A.\n\n“B.\n\n",
        // Lines.
        "\n", "\r\na", "a\n\n", "a b c.\n", "A b.\n\n", "Q: a\nA: b\n", "ROE: No.\n\n", "Roe:\n", "> a\n", "# a\n", "- a\n", "a-\nb ", "a­",
        "By Jane Roe\n", "HARLOW (AP) — It rained.\n\n", "HARLOW, Paris, Rome — ", "(AP) ", "12/31/2020 ", "Page 1\n", "  a\n",
        // Numbers, links and other marks.
        "1974 ", "1", "1,", "1.5", "1 000 ", "$5m ", "https://a.b/c?d=e ", "a.b/", "www.", "a@b.c ", "@ ", "#a ", "/", "<", "<a ",
        "<em>a</em> ",
        "*a* ", "_", "[a](b) ", "[", "] ", "(", ") ", "(a) ", "[1] ", ".", ". . ", "?", "? ", "—", "— ", ", ", ",", "; ", ";", ": ", "…",
        "&amp; ",
        "&", "\\u201c", "=20", "Ã©", "\t",
        // Other characters.
        "記者", "記者。", "قال ", "قال", "ข่าว", "👩‍👩‍👧 ", "👩‍👩‍👧", "a\u0301 ", "a\u0301", "\u200B", "a\u00AD",
        "\0", "\uD800 ", "\uDC00 ", "\uD800",
        "\u202Ea ", "\uFFFF ", "\uFFFD", "𝐀𝐁 ", "\u0085", "é ",
        // More of those that version 0.1.0 was tried on, so that all of its 137 are here.
        " ", "a'b", "'s ", "co-op-", "#", "1,000 ", "HARLOW (AP) — It rained. ", "Q: a A: b ", "Jane Roe said so. She left. ",
    ];

    /// <summary>Names of nobody twice, and what goes by them: the tables of names grow with the text.</summary>
    private static readonly (string Name, Func<int, string> Unit)[] Numbered =
    [
        ("distinct words", i => Word(i) + " "),
        ("distinct capitalised words", i => Name(i) + " "),
        ("distinct names", i => $"{Name(i)} {Name(i * 7)} said so. "),
        ("distinct names in a list", i => $"{Name(i)} {Name(i * 7)}, "),
        ("distinct names and said", i => $"{Name(i)} {Name(i * 7)} and "),
        ("one family name", i => $"{Name(i)} Roe said so. "),
        ("one given name", i => $"Jane {Name(i)} said so. "),
        ("single names", i => $"{Name(i)} said so. "),
        ("aliases", i => $"The {Name(i)} {Name(i * 3)} Board ({Name(i)[..1]}{Name(i * 3)[..1]}B) said so. "),
        ("distinct labels", i => $"{Name(i).ToUpperInvariant()}: No.\n"),
        ("distinct titles", i => $"the {Word(i)} minister said so. "),
        ("one mark that is never closed", i => i == 0 ? "“" : "It rained. "),
        ("ages", i => string.Create(
            CultureInfo.InvariantCulture, $"{Name(i)} Roe, {i % 90 + 10}, left. The {i % 90 + 10}-year-old said so. ")),
    ];

    public static IEnumerable<string> Names => Units.Select((_, i) => NameOf(i)).Concat(Numbered.Select(family => family.Name));

    /// <summary>Returns the text of a family.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="length">Its length in UTF-16 units.</param>
    public static string TextOf(string name, int length)
    {
        int index = Enumerable.Range(0, Units.Length).FirstOrDefault(i => NameOf(i) == name, -1);
        Func<int, string> unit = index >= 0 ? _ => Units[index] : Numbered.Single(family => family.Name == name).Unit;
        var text = new StringBuilder(length + News.Length);
        for (int i = 0; text.Length < length; i++)
        {
            text.Append(unit(i));
        }

        text.Length = length;
        return text.ToString();
    }

    /// <summary>A number and the beginning, in ASCII, so that the name stands in any report.</summary>
    private static string NameOf(int unit)
    {
        var name = new StringBuilder();
        name.Append(CultureInfo.InvariantCulture, $"{unit} ");
        foreach (char c in Units[unit].AsSpan(0, Math.Min(Units[unit].Length, 24)))
        {
            _ = char.IsAsciiLetterOrDigit(c) || (char.IsAscii(c) && !char.IsControl(c))
                ? name.Append(c) : name.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return name.ToString().TrimEnd();
    }

    /// <summary>A word of six letters, of which no two numbers below 308,915,776 have the same.</summary>
    private static string Word(int number)
    {
        Span<char> word = stackalloc char[6];
        // 7,654,321 has no divisor in common with 26: the words of neighbouring numbers look nothing like each other.
        long rest = number * 7_654_321L % 308_915_776;
        foreach (ref char c in word)
        {
            c = (char)('a' + rest % 26);
            rest /= 26;
        }

        return new string(word);
    }

    private static string Name(int number) => Word(number) is var word ? char.ToUpperInvariant(word[0]) + word[1..] : "";
}
