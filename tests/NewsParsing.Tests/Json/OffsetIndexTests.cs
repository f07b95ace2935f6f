using System.Text;
using CsCheck;
using NewsParsing.Json;

namespace NewsParsing.Tests.Json;

/// <summary>Offsets in one unit and the other, for any text, lone surrogates among them.</summary>
public sealed class OffsetIndexTests
{
    private static readonly Gen<string> Text
        = Gen.OneOf("a", "é", "€", "😀", "\uD800", "\uDC00", "bcdefgh ij").Array[0, 200].Select(parts => string.Concat(parts));

    [Fact]
    public void FromUtf16_CountsWhatStandsBefore()
        => Text.Sample(text =>
        {
            var bytes = new OffsetIndex(text, TextUnit.Utf8);
            var codePoints = new OffsetIndex(text, TextUnit.CodePoint);
            for (int i = 0; i <= text.Length; i++)
            {
                // Between the halves of a pair the pair counts as before.
                int end = i > 0 && i < text.Length && char.IsSurrogatePair(text[i - 1], text[i]) ? i + 1 : i;
                Assert.Equal(Encoding.UTF8.GetByteCount(text.AsSpan(0, end)), bytes.FromUtf16(i));
                Assert.Equal(text[..end].EnumerateRunes().Count(), codePoints.FromUtf16(i));
            }
        });

    [Fact]
    public void ToUtf16_IsTheWayBack()
        => Text.Sample(text =>
        {
            foreach (TextUnit unit in Enum.GetValues<TextUnit>())
            {
                var index = new OffsetIndex(text, unit);
                for (int i = 0; i <= text.Length + 3; i++)
                {
                    int end = unit != TextUnit.Utf16 && i > 0 && i < text.Length && char.IsSurrogatePair(text[i - 1], text[i]) ? i + 1 : i;
                    Assert.Equal(end, index.ToUtf16(index.FromUtf16(i)));
                }
            }
        });

    [Fact]
    public void ToUtf16_InsideACharacter_IsNone()
    {
        var index = new OffsetIndex("é€😀a", TextUnit.Utf8);

        Assert.Equal([0, -1, 1, -1, -1, 2, -1, -1, -1, 4, 5], Enumerable.Range(0, 11).Select(index.ToUtf16));
    }

    /// <summary>Texts that end at, before and after the places that the index remembers.</summary>
    [Theory]
    [InlineData(TextUnit.CodePoint)]
    [InlineData(TextUnit.Utf8)]
    public void ToUtf16_IsTheWayBack_WhereverTheTextEnds(TextUnit unit)
    {
        foreach (int length in new[] { 2, 3, 62, 63, 64, 65, 66, 127, 128, 129, 192, 256 })
        {
            foreach (string text in new[] { "🎈" + new string('a', length - 2), new string('a', length - 2) + "🎈" })
            {
                var index = new OffsetIndex(text, unit);
                int more = unit == TextUnit.Utf8 ? 2 : -1;
                bool isFirst = text[0] != 'a' || length == 2;
                for (int i = isFirst ? 2 : 0; i <= (isFirst ? length : length - 2); i++)
                {
                    int count = isFirst ? i + more : i;
                    Assert.Equal(count, index.FromUtf16(i));
                    Assert.Equal(i, index.ToUtf16(count));
                }

                Assert.Equal(length + more + 5, index.FromUtf16(length + 5));
                Assert.Equal(length + 5, index.ToUtf16(length + more + 5));
                Assert.Equal(int.MaxValue - Math.Max(more, 0), index.ToUtf16(int.MaxValue));
            }
        }
    }

    [Theory]
    [InlineData(0x7F, 1)]
    [InlineData(0x80, 2)]
    [InlineData(0x7FF, 2)]
    [InlineData(0x800, 3)]
    [InlineData(0xD7FF, 3)]
    [InlineData(0xD800, 3)]
    [InlineData(0xDFFF, 3)]
    [InlineData(0xE000, 3)]
    [InlineData(0x10000, 4)]
    [InlineData(0x10FFFF, 4)]
    public void Character_CountsItsBytes(int codePoint, int bytes)
    {
        string character = codePoint <= char.MaxValue ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);

        Assert.Equal(bytes, new OffsetIndex(character + "é", TextUnit.Utf8).FromUtf16(character.Length));
        Assert.Equal(1, new OffsetIndex(character + "🎈", TextUnit.CodePoint).FromUtf16(character.Length));
    }

    [Fact]
    public void LoneSurrogates_AreCharactersOfTheirOwn()
    {
        const string text = "\uDC00\uDC00\uD800\uD800\uDC00\uDC00\uD800";

        Assert.Equal([0, 3, 6, 9, 13, 13, 16, 19], Enumerable.Range(0, 8).Select(new OffsetIndex(text, TextUnit.Utf8).FromUtf16));
        Assert.Equal([0, 1, 2, 3, 4, 4, 5, 6], Enumerable.Range(0, 8).Select(new OffsetIndex(text, TextUnit.CodePoint).FromUtf16));
    }
}
