using CsCheck;

namespace NewsParsing.Tests.Properties;

/// <summary>What holds for texts that nobody wrote: news words, marks, breaks and broken characters in any order.</summary>
public sealed class ParserPropertyTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "Jane Roe", "Roe", "the mayor", "he", "who", "Paris", "France", "PARIS", "police", "said", "told reporters", "has denied",
        "according to", "did not say", "that", "it",
        "would rain", "open", "Dr.", "U.S.", "72", "Jan 21", "(AP)", "(Reuters)", "By", "and", "but", "don't", "Roe's", "$1.5m",
        "https://a.b/c", "#tag",
        "\"", "“", "”", "‘", "’", "'", "''", "``", "«", "»", "„", "—", "--", "-", ":", ",", ".", ".”", ",”", "?", "!", "…", "(", ")",
        "\n", "\n\n", "\r\n\r\n", "\t", "\u00A0", "\0", "\uD83C\uDF88", "\uD800", "\uDC00", "\u200B", "\u202E", "ça", "記者");

    private static readonly Gen<string> Text
        = Gen.Select(Piece, Gen.Bool, (piece, space) => space ? piece + " " : piece).Array[0, 120].Select(string.Concat);

    [Fact]
    public void Parse_AnyText_KeepsEveryInvariant()
        => Text.Sample(text => ArticleInvariants.Check(NewsParser.Default.Parse(text)), iter: 2_000);

    /// <summary>A source whose described half has no words of its own was read beyond its end.</summary>
    [Fact]
    public void Parse_ConjunctThatLeavesNothing_KeepsEveryInvariant()
        => Text.Sample(text => ArticleInvariants.Check(NewsParser.Default.Parse(text)), iter: 1, seed: "dFVX5ZqpkJH6");

    [Fact]
    public void Parse_AnyCharacters_KeepsEveryInvariant()
        => Gen.Char.Array[0, 60].Select(characters => new string(characters))
            .Sample(text => ArticleInvariants.Check(NewsParser.Default.Parse(text)), iter: 2_000);

    /// <summary>Names of the pieces, alone and over several of them, with marks, in other kinds and with several bearers.</summary>
    [Fact]
    public void Parse_AnyText_WithNamesOfTheUsers_KeepsEveryInvariant()
    {
        var parser = new NewsParser(new NewsParserOptions
        {
            People =
            [
                "Roe", "Jane Roe", "he", "the mayor who", "Roe's Paris", new() { Name = "Roe", ExternalId = "1", Gender = Gender.Male },
            ],
            Organizations = ["Paris", "police", "Jane Roe Roe", "$1.5m", "#tag France", "記者", "Roe"],
            Places = ["PARIS", "open", "U.S. France"],
            Honorifics = ["Jane", "By and", "Dr.", "but."],
            Agencies = ["AP", "Roe", "France—Roe"],
            CueVerbs = ["open", "rain by", new() { Lemma = "rain", Act = SpeechAct.Denial }],
        });

        Text.Sample(text => ArticleInvariants.Check(parser.Parse(text)), iter: 2_000);
    }

    [Fact]
    public void Parse_AnyBlanksBetweenWords_KeepsEveryInvariant()
        => Gen.Select(Piece, Gen.OneOf(" ", "\n", " \n", "\r\n  ", "\u00A0", "\u2028", "  "), (piece, blank) => piece + blank)
            .Array[0, 80].Select(string.Concat)
            .Sample(text => ArticleInvariants.Check(NewsParser.Default.Parse(text)), iter: 2_000);

    [Fact]
    public void Parse_SameTextTwice_IsEqual()
        => Text.Sample(text => NewsParser.Default.Parse(text).Equals(new NewsParser().Parse(text)), iter: 500);

    [Fact]
    public void Parse_AnyText_ComesBackFromJson()
        => Text.Where(text => !HasLoneSurrogate(text)).Sample(
            text =>
            {
                Article article = NewsParser.Default.Parse(text);
                return article.Equals(Article.FromJson(article.ToJson()));
            },
            iter: 500);

    [Fact]
    public void Parse_On16Threads_EqualsOneThread()
    {
        string[] texts = [.. Text.Array[64].Single(), Repository.Seed];
        string[] serial = [.. texts.Select(text => NewsParser.Default.Parse(text).ToJson())];

        var threads = new Thread[16];
        var results = new string[threads.Length][];
        for (int t = 0; t < threads.Length; t++)
        {
            int index = t;
            threads[t] = new Thread(() => results[index] = [.. texts.Select(text => NewsParser.Default.Parse(text).ToJson())]);
        }

        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.All(results, parallel => Assert.Equal(serial, parallel));
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
