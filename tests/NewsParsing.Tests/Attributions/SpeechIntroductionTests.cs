using NewsParsing.Attributions;
using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Tests.Attributions;

/// <summary>What stands right before a quotation, without the labelling of the trained models.</summary>
public sealed class SpeechIntroductionTests
{
    [Theory]
    [InlineData("The pickets stood in the rain, chanting, “No more cuts.”", "The pickets", "chanting")]
    [InlineData("The mayor, who had waited outside, joked, “I am early.”", "The mayor, who had waited outside,", "joked")]
    [InlineData("She said, “I am early.”", "She", "said")]
    [InlineData("She wrote in a letter to the port: “We are leaving.”", "She", "wrote")]
    [InlineData("Said Lopez, “We are leaving.”", "Lopez", "Said")]
    [InlineData("He stood up and said “we are leaving.”", "He", "said")]
    public void Introduction_WithAVerb_IsItAndItsSubject(string text, string source, string cue) => Assert.Equal((source, cue), Read(text));

    [Theory]
    [InlineData("Fares will rise in May - More from Jo Park: “It was close.”", "Jo Park")]
    [InlineData("Fares will rise in May - Jo Park and Lee Moss: “It was close.”", "Jo Park and Lee Moss")]
    [InlineData("The chair of the council: “It was close.”", "The chair of the council")]
    [InlineData("And from the town’s oldest baker:\n\n“It was close.”", "the town’s oldest baker")]
    public void Introduction_WithAColon_IsTheNameBeforeIt(string text, string source) => Assert.Equal((source, ":"), Read(text));

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
        => Assert.Null(Read("Ruiz: “It was close.”", (0, 5)));

    /// <summary>Source and cue of the last quotation's introduction; characters that are taken for another report's content may be given.</summary>
    private static (string? Source, string Cue)? Read(string text, (int Start, int End) content = default)
    {
        TokenColumns columns = AttributionText.Columns(text, AttributionModel.Default.Likelihood);
        (TextBuffer buffer, QuotationBuffer quotations) = (columns.Text, columns.Quotations);
        var cover = new DraftCover();
        cover.Fill(buffer.TokenCount, new DraftList());
        if (content.End > 0)
        {
            cover.AddContent(new TokenRange(buffer.TokenAt(content.Start), buffer.TokenAt(content.End)));
        }

        var clauses = new ClauseSubject(columns) { Bounds = new TokenRange(0, buffer.TokenCount) };
        TextSpan run = quotations.SpansOf(quotations.Count - 1)[0];
        bool isRead = new SpeechIntroduction(columns, clauses, cover).TryRead(
            buffer.TokenAt(run.Start), buffer.TokenAt(run.End), quotations.Items[quotations.Count - 1].IsSpeech, out AttributionDraft draft);
        return isRead ? (draft.Source.IsEmpty ? null : TextOf(draft.Source), TextOf(draft.Cue)!) : null;

        string TextOf(TokenRange range) => text[buffer.TokenStart[range.First]..buffer.TokenEnd[range.End - 1]];
    }
}
