namespace NewsParsing.Tests;

/// <summary>Asking an article: who said what, who is spoken of, what stands around it.</summary>
public sealed class ArticleQuestionTests
{
    private const string Text = "It rained. “We won, and I am glad,” Ada Brook said. She called the vote “a relief” for the city.\n\n"
        + "Omar Reyes said that Brook had lost. “Brook is wrong,” Reyes said. “It’s over.” The end.";

    private static readonly Article Article = NewsParser.Default.Parse(Text);

    [Fact]
    public void SaidBy_GivesQuotesAndClaims_EachWordOnce()
    {
        Actor brook = Article.FindActor("ada brook")!;

        IReadOnlyList<ISaying> sayings = Article.SaidBy(brook);

        Assert.All(sayings, saying => Assert.Contains(brook, saying.Speakers));
        Assert.Equal(sayings.OrderBy(saying => saying.Spans[0].Start), sayings);
        Assert.Contains(sayings, saying => saying is Quote { Text: "“We won, and I am glad,”" });
        Assert.All(sayings.OfType<Quote>(), quote
            => Assert.DoesNotContain(sayings.OfType<Claim>(), claim => claim.Quotes.Any(inside => inside.Id == quote.Id)));
    }

    [Fact]
    public void About_GivesWhatIsSaidOfSomebody()
    {
        IReadOnlyList<ISaying> sayings = Article.About(Article.FindActor("Brook")!);

        Assert.Contains(sayings, saying => saying.Text == "Brook had lost");
        Assert.Contains(sayings, saying => saying.Text == "“Brook is wrong,”");
        // Her own "I" is nobody spoken of.
        Assert.DoesNotContain(sayings, saying => saying.Text.StartsWith("“We won", StringComparison.Ordinal));
    }

    [Fact]
    public void FindActor_TakesNamesAndAliases()
    {
        Actor brook = Article.FindActor("Ada Brook")!;

        Assert.Same(brook, Article.FindActor("ADA  BROOK"));
        Assert.Same(brook, Article.FindActor("Brook"));
        Assert.Null(Article.FindActor("Ada"));
    }

    [Fact]
    public void SentenceAround_IsTheSentenceOfAQuote()
    {
        Quote relief = Article.Quotes.Single(quote => quote.Text == "“a relief”");

        Assert.Equal("She called the vote “a relief” for the city.", Article.TextOf(Article.SentenceAround(relief)));
        Assert.Equal("It rained.", Article.TextOf(Article.SentenceAround(new TextSpan(3, 5))));
        Assert.Equal("It rained.", Article.TextOf(Article.SentenceAround(new TextSpan(3, 3))));
    }

    [Fact]
    public void ParagraphAround_IsTheParagraphOfAQuote()
    {
        Quote over = Article.Quotes.Single(quote => quote.Text == "“It’s over.”");

        Assert.Equal(Text[(Text.IndexOf('\n', StringComparison.Ordinal) + 2)..], Article.TextOf(Article.ParagraphAround(over)));
        Assert.Equal(Text, Article.TextOf(Article.ParagraphAround(new TextSpan(3, Text.Length - 3))));
    }

    [Fact]
    public void Around_WhatStandsNowhere_IsItself()
    {
        var span = new TextSpan(5, 9);

        Assert.Equal(span, new Article { Text = "" }.SentenceAround(span));
        Assert.Equal(new TextSpan(4000, 4001), Article.SentenceAround(new TextSpan(4000, 4001)));
    }

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("actor", () => Article.SaidBy(null!));
        Assert.Throws<ArgumentNullException>("actor", () => Article.About(null!));
        Assert.Throws<ArgumentNullException>("name", () => Article.FindActor(null!));
        Assert.Throws<ArgumentNullException>("saying", () => Article.SentenceAround(null!));
        Assert.Throws<ArgumentNullException>("saying", () => Article.ParagraphAround(null!));
    }
}
