using NewsParsing.Attributions;
using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Tests.Attributions;

/// <summary>
/// What stands right before a quotation; what the whole stage makes of it is counted in <c>Accepted/introductions.txt</c>.
/// </summary>
public sealed class SpeechIntroductionTests
{
    [Theory]
    [InlineData("After they left, “we are leaving” was all over town.")]
    [InlineData("He had read “The Well”, “The River” and no more.")]
    [InlineData("He reads the “Gazette” daily.")]
    [InlineData("She was told, “Come back.”")]
    [InlineData("Mayor Says\n\n, “we are leaving.”")]
    [InlineData("“It was close.”")]
    public void Introduction_ThatIsNone_IsNotRead(string text) => Assert.Null(Read(text));

    [Fact]
    public void Introduction_InAContent_IsNotRead()
        => Assert.Null(Read("Ruiz left the hall shouting, “It was close.”", (0, 28)));

    /// <summary>
    /// Source and cue of the last quotation's introduction; characters that are taken for another report's content may be given.
    /// </summary>
    private static (string? Source, string Cue)? Read(string text, (int Start, int End) content = default)
    {
        TokenColumns columns = AttributionText.Columns(text, ArticlePipeline.Default.Models.Attributions.Likelihood);
        (TextBuffer buffer, QuotationBuffer quotations) = (columns.Text, columns.Quotations);
        var cover = new DraftCover();
        cover.Fill(buffer.TokenCount, new DraftList());
        if (content.End > 0)
        {
            cover.AddContent(new TokenRange(buffer.TokenAt(content.Start), buffer.TokenAt(content.End)));
        }

        TokenRange run = quotations.RangesOf(quotations.Count - 1)[0];
        bool isRead = new SpeechIntroduction(columns, cover).TryRead(
            run.First, run.End, quotations.Guess.IsSpeech(quotations.Count - 1), out AttributionDraft draft);
        return isRead ? (draft.Source.IsEmpty ? null : TextOf(draft.Source), TextOf(draft.Cue)!) : null;

        string TextOf(TokenRange range) => text[buffer.TokenStart[range.First]..buffer.TokenEnd[range.End - 1]];
    }
}
