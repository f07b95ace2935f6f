using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Tests.Quotations;

/// <summary>The columns of quotations, their drafts and their kinds grow without losing anything.</summary>
public sealed class QuotationBufferTests
{
    [Fact]
    public void Quotations_OfAnyNumber_KeepTheirRanges()
    {
        QuotationBuffer buffer = Of(200);

        Assert.Equal((200, 400), (buffer.Count, buffer.RangeCount));
        Assert.All(Enumerable.Range(0, 200), i =>
        {
            Assert.Equal([new TokenRange(i * 10, i * 10 + 2), new TokenRange(i * 10 + 4, i * 10 + 5)], buffer.RangesOf(i).ToArray());
            Assert.Equal([new TextSpan(i, i + 1), new TextSpan(i + 1, i + 2)], buffer.CharactersOf(i).ToArray());
        });
        buffer.Reset(new TextBuffer());
        Assert.Equal((0, 0), (buffer.Count, buffer.RangeCount));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    [InlineData(20, 2)]
    [InlineData(25, 3)]
    [InlineData(40, 4)]
    [InlineData(41, 5)]
    [InlineData(99, 5)]
    public void FirstAt_IsTheFirstThatBeginsThereOrLater(int token, int expected) => Assert.Equal(expected, Of(5).FirstAt(token));

    [Fact]
    public void Features_HaveRoomForAllQuotations()
    {
        QuotationBuffer buffer = Of(65);
        buffer.ReserveFeatures();

        Assert.InRange(buffer.Features.Length, 65, int.MaxValue);
        Assert.InRange(buffer.Extents.Length, 65, int.MaxValue);
        Assert.InRange(buffer.Guess.Items.Length, 65, int.MaxValue);
        Assert.Equal((0, 1), (new QuotationExtent(new TokenRange(1, 1), new TokenRange(1, 1)).Before, buffer.Extents[0].After + 1));
    }

    [Fact]
    public void Room_IsKeptWhereItIsEnough()
    {
        QuotationBuffer buffer = Of(64);
        ulong[] features = buffer.Features;
        Utterance[] kinds = buffer.Guess.Items;
        buffer.ReserveFeatures();

        Assert.Same(features, buffer.Features);
        Assert.Same(kinds, buffer.Guess.Items);
        buffer.Guess.Reserve(65);
        Assert.Equal(128, buffer.Guess.Items.Length);
        buffer.Guess.Reserve(1000);
        Assert.Equal(1000, buffer.Guess.Items.Length);
    }

    [Fact]
    public void Drafts_OfAnyNumber_AreKept()
    {
        var drafts = new DraftBuffer();
        for (int i = 0; i < 200; i++)
        {
            Assert.Equal(i, drafts.Add(new Draft { Start = i }));
        }

        Assert.Equal(200, drafts.Count);
        Assert.All(Enumerable.Range(0, 200), i => Assert.Equal(i, drafts.Items[i].Start));
        drafts.Reset();
        Assert.Equal(0, drafts.Count);
    }

    [Theory]
    [InlineData(QuoteKind.Direct, true, true)]
    [InlineData(QuoteKind.Mixed, true, false)]
    [InlineData(QuoteKind.Scare, false, false)]
    [InlineData(QuoteKind.Title, false, false)]
    [InlineData(QuoteKind.Name, false, false)]
    public void Kinds_AreSpeechOrNot(QuoteKind kind, bool isSpeech, bool isDirect)
    {
        var buffer = new UtteranceBuffer();
        buffer.Items[1] = Utterance.Of(kind, 0.5f, isClosed: false);

        Assert.Equal((isSpeech, isDirect), (buffer.IsSpeech(1), buffer.IsDirect(1)));
        Assert.Equal(0.4f, buffer.Items[1].Confidence, 0.0001f);
        Assert.Equal(0.5f, Utterance.Of(kind, 0.5f, isClosed: true).Confidence);
    }

    private static QuotationBuffer Of(int count)
    {
        var buffer = new QuotationBuffer();
        for (int i = 0; i < count; i++)
        {
            buffer.AddRange(new TokenRange(i * 10, i * 10 + 2), new TextSpan(i, i + 1));
            buffer.AddRange(new TokenRange(i * 10 + 4, i * 10 + 5), new TextSpan(i + 1, i + 2));
            buffer.Add(new Quotation(i * 2, 2, -1, true));
        }

        return buffer;
    }
}
