namespace NewsParsing.Tests.Options;

/// <summary>Verbs that a user gave.</summary>
public sealed class CueVerbTests
{
    private static readonly NewsParser Parser = new(new NewsParserOptions
    {
        CueVerbs =
        [
            "whatsapp", "truth",
            new() { Lemma = "clap back", Act = SpeechAct.Criticism },
            new() { Lemma = "misspeak", Past = "misspoke", Participle = "misspoken", Act = SpeechAct.Denial },
            new() { Lemma = "note", Act = SpeechAct.Warning },
        ],
    });

    [Theory]
    [InlineData("The harbour will close on Friday, Lena Oduya whatsapped.", "whatsapped", "The harbour will close on Friday")]
    [InlineData("The strike is over, the union truthed on Friday.", "truthed", "The strike is over")]
    [InlineData("Lena Oduya WhatsApped the crew that the harbour would close.", "WhatsApped", "that the harbour would close")]
    public void Verb_Unknown_Attributes(string text, string cue, string content)
    {
        Attribution attribution = Assert.Single(Parser.Parse(text).Attributions);
        Assert.Equal((cue, content), (Text(text, attribution.Cue), Text(text, attribution.Content)));
        Assert.NotEmpty(attribution.Speakers);
    }

    [Fact]
    public void Verb_Addressee_IsTheAudience()
    {
        const string text = "Lena Oduya whatsapped the crew that the harbour would close.";

        Assert.Equal("the crew", Assert.Single(Parser.Parse(text).Attributions).AudienceText);
    }

    [Fact]
    public void Verb_AsANoun_IsNone()
    {
        const string text = "WhatsApp fell on Monday. Two truths about WhatsApp came out, and the truth hurt.";

        Assert.Equal(NewsParser.Default.Parse(text).Attributions, Parser.Parse(text).Attributions);
    }

    [Theory]
    [InlineData("Lena Oduya clapped back that the plan was a mistake.", SpeechAct.Criticism)]
    [InlineData("Lena Oduya misspoke that the plan was a mistake.", SpeechAct.Denial)]
    [InlineData("Lena Oduya noted that the plan was a mistake.", SpeechAct.Warning)]
    [InlineData("Lena Oduya whatsapps that the plan is a mistake.", SpeechAct.Statement)]
    [InlineData("Lena Oduya said that the plan was a mistake.", SpeechAct.Statement)]
    public void Verb_Act_IsThatOfTheEntry(string text, SpeechAct act)
        => Assert.Equal(act, Assert.Single(Parser.Parse(text).Attributions).Act);

    [Fact]
    public void Verb_WithAParticle_IsNoneWithoutIt()
    {
        const string text = "The crowd clapped on Monday, and the mayor left.";

        Assert.Equal(NewsParser.Default.Parse(text).Attributions, Parser.Parse(text).Attributions);
    }

    [Fact]
    public void Verb_OfTheLists_WithoutAnAct_KeepsItsOwn()
    {
        var parser = new NewsParser(new NewsParserOptions { CueVerbs = ["deny"] });

        Assert.Equal(SpeechAct.Denial, Assert.Single(parser.Parse("Lena Oduya denied that she had known.").Attributions).Act);
    }

    private static string Text(string text, SpanSet? spans)
        => spans is null ? "" : string.Join(" … ", spans.Spans.Select(span => text[span.ToRange()]));
}
