using System.Net;
using System.Text.Json;

namespace NewsParsing.Html.Tests.Pages;

/// <summary>Twelve families of layouts, five pages each, of our own making.</summary>
internal static partial class Families
{
    private const int PagesPerFamily = 5;

    // Static fields are set in the order of the text: before the pages that are made by it.
    private static int _storiesPerPage = 1;

    private static readonly (string Name, Func<int, GoldPage> Make)[] KnownFamilies =
    [
        ("cms", ModernCms), ("amp", Amp), ("tables", Tables), ("live", LiveBlog), ("interview", Interview), ("broken", Broken),
        ("graph", Graph), ("comments", CommentsHeavy),
    ];

    // Written before the rules as the others were, and first read when the rules were done.
    private static readonly (string Name, Func<int, GoldPage> Make)[] UnreadFamilies =
    [
        ("microdata", Microdata), ("rtl", RightToLeft), ("paywall", Paywall), ("several", SeveralArticles),
    ];

    public static IReadOnlyList<GoldPage> Known { get; } = [.. Make(KnownFamilies)];

    public static IReadOnlyList<GoldPage> Unread { get; } = [.. Make(UnreadFamilies)];

    /// <summary>All with stories three times as long, for which SmartReader finds more to compare.</summary>
    public static IReadOnlyList<GoldPage> LongStories { get; } = [.. MakeLong()];

    public static IEnumerable<GoldPage> All => Known.Concat(Unread);

    private static IEnumerable<GoldPage> Make((string Name, Func<int, GoldPage> Make)[] families)
        => families.SelectMany(family => Enumerable.Range(0, PagesPerFamily).Select(family.Make));

    private static IEnumerable<GoldPage> MakeLong()
    {
        _storiesPerPage = 3;
        List<GoldPage> pages = [.. Make(KnownFamilies), .. Make(UnreadFamilies)];
        _storiesPerPage = 1;
        return pages.Select(page => page with { Family = page.Family + "-long" });
    }

    private static Story StoryOf(int family, int n)
    {
        int first = (family * PagesPerFamily) + n;
        Story story = Story.All[first % Story.All.Count];
        IEnumerable<string> more = Enumerable.Range(1, _storiesPerPage - 1)
            .SelectMany(i => Story.All[(first + (i * 4)) % Story.All.Count].Paragraphs);
        return story with { Paragraphs = [.. story.Paragraphs, .. more] };
    }

    private static DateTimeOffset Time(int day, int hour, double offset) => new(2025, 3, day, hour, 15, 0, TimeSpan.FromHours(offset));

    private static string Iso(DateTimeOffset time)
        => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);

    private static string Long(DateTimeOffset time) => time.ToString("MMMM d, yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static string Json(string text) => JsonSerializer.Serialize(text);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string LdAuthors(Story story)
        => string.Join(", ", story.Authors.Select(name => $$"""{ "@type": "Person", "name": {{Json(name)}} }"""));

    private static string Document(string head, string body, string attributes = " lang=\"en\"")
        => $"<!DOCTYPE html>\n<html{attributes}>\n<head>\n{head}\n</head>\n<body>\n{body}\n</body>\n</html>\n";

    /// <summary>Puts pieces between the paragraphs, the first after the second paragraph.</summary>
    private static string Mix(Story story, int style, string open, string close, params string[] pieces)
        => string.Concat(
            story.Paragraphs.Select(
                (text, i) => open + Inline.Of(text, style + i) + close + "\n"
                    + (i >= 1 && i - 1 < pieces.Length ? pieces[i - 1] + "\n" : "")));
}
