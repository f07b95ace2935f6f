using System.Text;
using CsCheck;
using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Text;

namespace NewsParsing.Tests.Text;

/// <summary>What holds for every string, well-formed or not.</summary>
public sealed class TextStagePropertyTests
{
    private static readonly string[] Pieces =
    [
        "word", "Word", "U.S.", "Mr.", "don't", "it’s", "'s", "n't", "can't've", "3,000", "10:30", "6'2\"", "$5m", "50%", "’90s", "www.",
        "http://",
        "a.b@c.de", "@x", "#x", "<b>", "e.g.", "J.", ".", "..", "…", "?!", "“", "”", "‘", "’", "\"", "'", "''", "``", "«", "»", "-", "--",
        "—", "/", "&",
        "_", ":", ";", ",", "(", ")", "[6]", "\n", "\n\n", "\r\n", "\u2028", " ", "\u00A0", "\u200B", "\u00AD", "\uFEFF", "\0", "\u0301",
        "\uFE0F", "\u20E3",
        "👩\u200D👧", "🏽", "🇩", "𝐀", "\uD800", "\uDC00", "\u200D", "é", "中文", "。", "$", "US$", "\u2032",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(indexes => string.Concat(indexes.Select(i => Pieces[i]))),
        Gen.Char.Array[0, 60].Select(characters => new string(characters)),
        Gen.Char['\0', '\u00FF'].Array[0, 80].Select(characters => new string(characters)));

    [Fact]
    public void Run_AnyText_TokensAreOrderedDisjointAndTrimmed() => Text.Sample(text =>
    {
        TextBuffer buffer = TextDump.Run(text);
        text = buffer.Text;
        int last = 0;
        for (int i = 0; i < buffer.TokenCount; i++)
        {
            Assert.InRange(buffer.TokenStart[i], last, text.Length);
            Assert.InRange(buffer.TokenEnd[i], buffer.TokenStart[i] + 1, text.Length);
            Assert.False(char.IsWhiteSpace(text[buffer.TokenStart[i]]));
            Assert.False(char.IsWhiteSpace(text[buffer.TokenEnd[i] - 1]));
            last = buffer.TokenEnd[i];
        }
    });

    [Fact]
    public void Run_AnyText_EveryVisibleCharacterIsInAToken() => Text.Sample(text =>
    {
        TextBuffer buffer = TextDump.Run(text);
        text = buffer.Text;
        int token = 0;
        for (int i = 0; i < text.Length; i++)
        {
            while (token < buffer.TokenCount && buffer.TokenEnd[token] <= i)
            {
                token++;
            }

            bool inside = token < buffer.TokenCount && buffer.TokenStart[token] <= i;
            Assert.True(inside || IsSkipped(text[i]), $"U+{(int)text[i]:X4} at {i} is in no token");
        }
    });

    [Fact]
    public void Run_AnyText_SentencesPartTokensAndParagraphsPartSentences() => Text.Sample(text =>
    {
        TextBuffer buffer = TextDump.Run(text);
        Assert.Equal(0, buffer.SentenceToken[0]);
        Assert.Equal(buffer.TokenCount, buffer.SentenceToken[buffer.SentenceCount]);
        for (int s = 0; s < buffer.SentenceCount; s++)
        {
            Assert.True(buffer.SentenceToken[s] < buffer.SentenceEnd(s));
            for (int i = buffer.SentenceToken[s]; i < buffer.SentenceEnd(s); i++)
            {
                Assert.Equal(s, buffer.TokenSentence[i]);
                Assert.Equal(i == buffer.SentenceToken[s], (buffer.TokenShapes[i] & TokenShape.SentenceStart) != 0);
            }
        }

        Assert.Equal(buffer.SentenceCount, buffer.ParagraphSentence[buffer.ParagraphCount]);
        for (int p = 0; p < buffer.ParagraphCount; p++)
        {
            Assert.True(buffer.ParagraphSentence[p] < buffer.ParagraphSentence[p + 1]);
            for (int s = buffer.ParagraphSentence[p]; s < buffer.ParagraphSentence[p + 1]; s++)
            {
                Assert.Equal(p, buffer.SentenceParagraph[s]);
            }
        }
    });

    [Fact]
    public void Run_AnyText_FormIsTheHashOfTheTokensText() => Text.Sample(text =>
    {
        TextBuffer buffer = TextDump.Run(text);
        for (int i = 0; i < buffer.TokenCount; i++)
        {
            Assert.Equal(FormHash.Of(buffer.TokenText(i)), buffer.TokenForm[i]);
        }
    });

    [Fact]
    public void Run_ReusedBuffer_GivesTheSameAsAFreshOne() => Gen.Select(Text, Text).Sample((first, second) =>
    {
        var stage = new TextStage(ArticlePipeline.Default.Knowledge);
        var reused = new TextBuffer();
        stage.Run(first, reused);
        stage.Run(second, reused);
        Assert.Equal(Describe(TextDump.Run(second)), Describe(reused));
    });

    [Fact]
    public void Run_GrownBuffer_AllocatesNothing()
    {
        string text = string.Concat(Enumerable.Repeat("“We can't go,” said Ms. Ito of Acme Inc. on Jan. 5.\n", 50));
        var stage = new TextStage(ArticlePipeline.Default.Knowledge);
        var buffer = new TextBuffer();

        Assert.Equal(0, Allocation.Least(() => stage.Run(text, buffer)));
    }

    private static bool IsSkipped(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || IsFormat(c);

    private static bool IsFormat(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;

    private static string Describe(TextBuffer buffer)
    {
        var text = new StringBuilder();
        for (int i = 0; i < buffer.TokenCount; i++)
        {
            text.Append(buffer.TokenSpan(i)).Append(buffer.TokenKinds[i]).Append(buffer.TokenShapes[i]).Append(buffer.TokenForm[i])
                .Append(buffer.TokenSentence[i]).Append(buffer.ParagraphOf(i)).Append('\n');
        }

        return text.ToString();
    }
}
