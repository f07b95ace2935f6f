using System.Globalization;
using System.Text;

namespace NewsParsing.Worker.Tests;

/// <summary>Short articles made by rule, no two alike.</summary>
internal static class OwnArticles
{
    private static readonly string[] Names
        = ["Ada Brook", "Tomas Lind", "Ines Moreno", "Abel Osei", "Ruth Aasland", "Noor Rahmani", "Walter Tate"];

    private static readonly string[] Things = ["the bridge", "the ferry", "the new tax", "the harbour wall", "the school budget"];

    public static NewsItem Of(int number) => new()
    {
        Id = Id(number),
        Text = string.Create(
            CultureInfo.InvariantCulture,
            $"{Names[number % 7]} said that {Things[number % 5]} had cost {number + 2} crowns. “Ask in {number % 90 + 2} days,” she said."),
        Source = "Harbour Times",
    };

    /// <summary>Ids with points, spaces and letters of all kinds, as feeds have them.</summary>
    public static string Id(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(number % 4) switch { 0 => "https://example.org/a.b/", 1 => "urn:öl und wasser ", 2 => "記事 ", _ => "" }}{number}");

    /// <summary>An article of a given length, in characters; its words are long, so that it is soon parsed.</summary>
    public static NewsItem Large(string id, int length)
    {
        var text = new StringBuilder("“The wall holds,” Ada Brook said.\n\n");
        while (text.Length < length)
        {
            text.Append('x', 900).Append(" and ");
        }

        return new NewsItem { Id = id, Text = text.ToString(0, length) };
    }
}
