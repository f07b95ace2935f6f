using System.Text.RegularExpressions;

namespace NewsParsing.Tests;

/// <summary>What the README shows compiles, runs, and is printed there as it stands here.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Example_Runs()
    {
        string text = Repository.Seed;
        TextWriter before = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            // <example>
            Article article = NewsParser.Default.Parse(text);            // any string; NewsParser is thread-safe

            Console.WriteLine(article.Dateline?.Places[0].Name);         // null when there is no dateline
            foreach (Quote quote in article.Quotes)
            {
                string speakers = string.Join(" and ", quote.Speakers.Select(speaker => speaker.Name));
                Console.WriteLine($"{speakers}: {quote.Text} ({quote.Kind} at {quote.Spans[0]})");
            }

            foreach (Claim claim in article.Claims)
            {
                Console.WriteLine($"{string.Join(" and ", claim.Speakers)} [{claim.Act}]: {claim.Text}");
            }

            string json = article.ToJson();                              // and back: Article.FromJson(json)
            // </example>
            Assert.Equal(article, Article.FromJson(json));
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.Contains("We jointly advocate", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Example_IsTheReadmes()
    {
        string source = Repository.Read("tests/NewsParsing.Tests/ReadmeTests.cs");
        string example = Regex.Match(source, @"// <example>\n(.*?)\n *// </example>", RegexOptions.Singleline).Groups[1].Value;
        example = Regex.Replace(example, "^ {12}", "", RegexOptions.Multiline);

        Assert.Contains($"```csharp\n{example}\n```", Repository.Read("README.md"), StringComparison.Ordinal);
    }
}
