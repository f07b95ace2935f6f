using NewsParsing.Attributions;
using NewsParsing.Claims;
using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Syntax;
using NewsParsing.Tests.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Tests.Claims;

/// <summary>
/// The claims of one attribution whose contents are given: <c>[…]</c> in the text. Every <c>that</c> introduces a clause; kinds of
/// quotations are given too, <c>D</c> direct, <c>M</c> mixed, <c>S</c> scare quotes. A claim's parts are joined by <c> + </c>, its
/// quotations stand after <c>:</c>.
/// </summary>
public sealed class ClaimStageTests
{
    [Theory]
    [InlineData("Roe said [that it rained].", "it rained")]
    [InlineData("Roe said [it rained].", "it rained")]
    [InlineData("[It rained], Roe said, [and it was late].", "It rained + and it was late")]
    [InlineData("Roe said [that it was late and that it rained].", "it was late", "it rained")]
    [InlineData("Roe said [that it was late, and that it rained].", "it was late", "it rained")]
    [InlineData("Roe said [that it was late; and that it rained].", "it was late", "it rained")]
    [InlineData("Roe said [that it was late -- and that it rained].", "it was late", "it rained")]
    [InlineData("Roe said [that it was late – and that it rained].", "it was late", "it rained")]
    [InlineData("Roe said [it rained, and it was late, but that it held].", "it rained, and it was late", "it held")]
    // The further clause is one word, or none.
    [InlineData("Roe said [it was late and that rained].", "it was late", "rained")]
    [InlineData("Roe said [it was late and that].", "it was late")]
    [InlineData("Roe said [it was late and].", "it was late and")]
    [InlineData("Roe said [it and that rained].", "it", "rained")]
    // A content that begins with a further clause.
    [InlineData("[It rained], Roe said, [but that it was late].", "It rained", "it was late")]
    [InlineData("[It rained], Roe said, [but it was late].", "It rained + but it was late")]
    [InlineData("Roe said [but that it was late].", "it was late")]
    [InlineData("Roe said [that].")]
    public void Contents_AreCutIntoPropositions(string text, params string[] expected) => Assert.Equal(expected, Claims(text, ""));

    [Fact]
    public void Paragraphs_AreClaimsOfTheirOwn()
        => Assert.Equal(
            ["It rained. + It was late.", "It held."],
            Claims("Roe said:\n\n[It rained.] Yes. [It was late.]\n\n[It held.]", ""));

    [Theory]
    [InlineData("Roe said [it was “slow” and “late”].", "MM", "it was “slow” and “late”: “slow” “late”")]
    [InlineData("Roe said [that it was “slow” and that it was “late”].", "MM", "it was “slow”: “slow”", "it was “late”: “late”")]
    [InlineData("“Slow” boats, Roe said, [were “late”], not “wet”.", "MMM", "were “late”: “late”")]
    [InlineData("Roe said [it was] “slow”.", "M", "it was")]
    // A quotation that goes beyond the claim is not inside it.
    [InlineData("Roe said [it was “slow] and late”.", "M", "it was “slow")]
    [InlineData("Roe said [it was “slow and ‘late’ there”].", "MM", "it was “slow and ‘late’ there”: “slow and ‘late’ there” ‘late’")]
    public void Claim_HoldsTheQuotationsInsideIt(string text, string kinds, params string[] expected)
        => Assert.Equal(expected, Claims(text, kinds));

    [Theory]
    // A sentence of its own, by its kind or by its stop.
    [InlineData("Roe said [it rained]. [“We left.”]", "D", "it rained")]
    [InlineData("Roe said [it rained and] [“we left”].", "D", "it rained and")]
    [InlineData("Roe said [it rained]. [“A mess.”]", "M", "it rained")]
    [InlineData("Roe said [it rained]. [“A mess!”]", "M", "it rained")]
    [InlineData("Roe said [it rained]. [“A mess?”]", "M", "it rained")]
    public void QuotationBesideTheClaim_IsNoPartOfIt(string text, string kinds, params string[] expected)
        => Assert.Equal(expected, Claims(text, kinds));

    [Theory]
    [InlineData("Roe said [it rained and was] – [“a mess.”]", "M", "it rained and was + “a mess.”: “a mess.”")]
    [InlineData("Roe said [it rained]. [“A mess”], he said.", "M", "it rained + “A mess”: “A mess”")]
    [InlineData("Roe said [it rained]. [“A mess.”]", "S", "it rained + “A mess.”: “A mess.”")]
    [InlineData("Roe said [it rained]. [“A mess” was left.]", "D", "it rained + “A mess” was left.: “A mess”")]
    [InlineData("Roe said [it rained]. [It was “a mess”].", "D", "it rained + It was “a mess”: “a mess”")]
    [InlineData("Roe said [it rained]. [“A mess”] [“was left.”]", "MM", "it rained + “A mess” + “was left.”: “A mess” “was left.”")]
    // Alone it is all that the attribution has.
    [InlineData("Roe said. [“We left.”]", "D", "“We left.”: “We left.”")]
    public void OtherQuotations_AreParts(string text, string kinds, params string[] expected)
        => Assert.Equal(expected, Claims(text, kinds));

    [Fact]
    public void DirectSpeech_MakesNoClaim()
    {
        Assert.Empty(Claims("Roe said [it rained].", "", SpeechKind.Direct));
        Assert.Equal(["it rained"], Claims("Roe said [it rained].", "", SpeechKind.Mixed));
    }

    private static string[] Claims(string marked, string kinds, SpeechKind speech = SpeechKind.Indirect)
    {
        string given = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        QuotationBuffer quotations = Quoted.Run(given, out TextBuffer text);
        var attributions = new AttributionBuffer();
        attributions.Reset(quotations);
        Assert.Equal(kinds.Length, quotations.Count);
        for (int i = 0; i < kinds.Length; i++)
        {
            QuoteKind kind = kinds[i] switch { 'D' => QuoteKind.Direct, 'M' => QuoteKind.Mixed, _ => QuoteKind.Scare };
            attributions.Utterances.Items[i] = new Utterance(kind, i + 1, 1);
        }

        int read = 0;
        int first = 0;
        foreach (char c in marked)
        {
            // A bracket stands at the token that begins or ends at its offset in the given text.
            if (c == '[')
            {
                first = TokenFrom(text, read);
            }
            else if (c == ']')
            {
                attributions.AddContent(new TokenRange(first, TokenFrom(text, read)));
            }
            else
            {
                read++;
            }
        }

        attributions.Add(new AttributionRecord { ContentCount = attributions.ContentCount, Parent = -1, Speech = speech });
        var claims = new ClaimBuffer();
        new ClaimStage(ArticlePipeline.Default.Knowledge).Run(text, Syntax(text), quotations, attributions, claims);
        return [.. Enumerable.Range(0, claims.Count).Select(i => Describe(text, quotations, claims, i))];
    }

    private static int TokenFrom(TextBuffer text, int offset)
        => Enumerable.Range(0, text.TokenCount + 1).First(i => i == text.TokenCount || text.TokenStart[i] >= offset);

    private static SyntaxBuffer Syntax(TextBuffer text)
    {
        var syntax = new SyntaxBuffer();
        syntax.Reserve(text.TokenCount);
        Array.Fill(syntax.Upos, UniversalTag.Noun);
        Array.Fill(syntax.Xpos, PennTag.NN);
        Array.Fill(syntax.Relation, Relation.Obj);
        Array.Fill(syntax.Head, -1);
        for (int i = 0; i < text.TokenCount; i++)
        {
            syntax.Upos[i] = text.TokenText(i) is "that" ? UniversalTag.Sconj : syntax.Upos[i];
        }

        return syntax;
    }

    private static string Describe(TextBuffer text, QuotationBuffer quotations, ClaimBuffer claims, int claim)
    {
        string parts = string.Join(" + ", claims.RangesOf(claim).ToArray().Select(range => Text(text, range)));
        string[] quoted = [.. claims.QuotationsOf(claim).ToArray().Select(i => Text(text, quotations.RangesOf(i)[0]))];
        return quoted.Length == 0 ? parts : $"{parts}: {string.Join(' ', quoted)}";
    }

    private static string Text(TextBuffer text, TokenRange range) => text.Text[text.TokenStart[range.First]..text.TokenEnd[range.End - 1]];
}
