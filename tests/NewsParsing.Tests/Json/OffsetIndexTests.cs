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
}
