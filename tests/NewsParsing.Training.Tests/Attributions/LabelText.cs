using NewsParsing.Attributions;
using NewsParsing.Syntax;
using NewsParsing.Training.Attributions;

namespace NewsParsing.Training.Tests.Attributions;

/// <summary>Small articles with gold labels.</summary>
internal static class LabelText
{
    private static readonly string[] Speakers = ["Ann Lee", "The mayor", "Her brother", "A spokesman", "Jo Park", "Officials"];
    private static readonly string[] Cues = ["said", "warned", "wrote", "added"];
    private static readonly string[] Contents = ["the plan failed", "taxes rise", "nobody knew", "it rained for a week"];

    /// <summary>Every speaker with every cue and content, a sentence each: samples of one attribution.</summary>
    public static List<LabelSample> Samples()
    {
        SyntaxStage syntax = AttributionSample.WholeSyntax();
        var likelihood = new CueLikelihood([], []);
        return [.. from speaker in Speakers
                   from cue in Cues
                   from content in Contents
                   from sample in LabelSample.Of(AttributionSample.Of(Article(speaker, cue, content), syntax), likelihood)
                   select sample];
    }

    /// <summary>One attribution whose content is longer than a piece.</summary>
    public static List<LabelSample> LongSample()
    {
        GoldArticle article = Article(
            "The mayor", "said", string.Join(" and ", Enumerable.Repeat("nobody knew", LabelScorer.LongestPiece / 2)));
        return [.. LabelSample.Of(AttributionSample.Of(article, AttributionSample.WholeSyntax()), new CueLikelihood([], []))];
    }

    private static GoldArticle Article(string speaker, string cue, string content)
    {
        string text = $"{speaker} {cue} {content}.";
        int first = speaker.Length + 1;
        var source = new TextSpan(0, speaker.Length);
        var word = new TextSpan(first, first + cue.Length);
        var said = new TextSpan(word.End + 1, text.Length - 1);
        return new GoldArticle
        {
            Id = text,
            Publisher = "test",
            Text = text,
            Tokens = [],
            Annotations = [[new GoldAttribution([source], [word], [said])]],
        };
    }
}
