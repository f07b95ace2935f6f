using System.Globalization;
using NewsParsing.Rendering;
using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Output;

/// <summary>
/// The index of a folder of pages: the articles, and the speakers over all of them, with a search. Holds an entry an article.
/// </summary>
internal sealed class IndexPage
{
    /// <summary>More would make a page that no browser shows quickly; the articles' own lines name everybody.</summary>
    private const int MaximumPeople = 2000;

    /// <summary>In an article's line; the page has all.</summary>
    private const int MaximumSpeakers = 8;

    private static readonly PageAssets Assets = new(typeof(IndexPage).Assembly, "index.js", "index.css");

    private readonly List<(string File, IndexEntry Entry)> _articles = [];
    private readonly Dictionary<(string Key, string Initials), List<(int Article, IndexSpeaker Speaker)>> _people = [];

    public void Add(string file, IndexEntry entry)
    {
        foreach (IndexSpeaker speaker in entry.Speakers)
        {
            if (speaker.Key is null)
            {
                continue;
            }

            // Whoever is known by one name here and in another article may be two people: each is listed apart.
            string key = speaker.Key.Length > 0
                ? speaker.Key
                : string.Create(CultureInfo.InvariantCulture, $"{_articles.Count} {speaker.Number}");
            if (!_people.TryGetValue((key, speaker.Initials), out List<(int, IndexSpeaker)>? places))
            {
                _people.Add((key, speaker.Initials), places = []);
            }

            places.Add((_articles.Count, speaker));
        }

        _articles.Add((file, entry));
    }

    public void Write(TextWriter output)
    {
        List<List<(int Article, IndexSpeaker Speaker)>> people = JoinInitials();
        Assets.WriteHead(output, "Who said what");
        output.Write("<main>\n<h1>Who said what</h1>\n<p class=\"facts\">");
        output.Write(string.Join(
            " · ",
            PlainText.Count(_articles.Count, "article"),
            PlainText.Count(people.Count, "named speaker"),
            PlainText.Count(_articles.Sum(article => article.Entry.Quotes), "quote"),
            PlainText.Count(_articles.Sum(article => article.Entry.Claims), "claim")));
        // Without the script there is nothing that searches, so it is the script that shows the field.
        output.Write("</p>\n<p class=\"search\" hidden><label for=\"search\">Search titles and names</label> "
            + "<input id=\"search\" type=\"search\" autocomplete=\"off\"> <span id=\"found\" role=\"status\"></span></p>\n");
        output.Write("<nav aria-label=\"Parts\"><a href=\"#articles\">Articles</a> <a href=\"#people\">Speakers</a></nav>\n");
        WriteArticles(output);
        WritePeople(output, people);
        output.Write("</main>\n<script>");
        output.Write(Assets.Script);
        output.Write("</script>\n</body>\n</html>\n");
    }

    /// <summary>
    /// Joins a name without middle initials to the one with them, where there is only one: Donald Trump is Donald J. Trump.
    /// </summary>
    private List<List<(int Article, IndexSpeaker Speaker)>> JoinInitials()
    {
        var people = new List<List<(int Article, IndexSpeaker Speaker)>>();
        foreach (IGrouping<string, KeyValuePair<(string Key, string Initials), List<(int Article, IndexSpeaker Speaker)>>> name
            in _people.GroupBy(person => person.Key.Key))
        {
            people.AddRange(name.Count(person => person.Key.Initials.Length > 0) == 1
                ? [[.. name.SelectMany(person => person.Value).OrderBy(place => place.Article)]]
                : name.Select(person => person.Value));
        }

        return people;
    }

    private void WriteArticles(TextWriter output)
    {
        output.Write("<section id=\"articles\">\n<h2>Articles</h2>\n<ol>\n");
        foreach ((string file, IndexEntry entry) in _articles)
        {
            output.Write($"<li><a href=\"{file}\">");
            HtmlText.Write(output, entry.Title.Length > 0 ? entry.Title : file);
            output.Write("</a><p>");
            string?[] facts = [entry.Date, entry.Source, PlainText.Count(entry.Quotes, "quote"), PlainText.Count(entry.Claims, "claim")];
            HtmlText.Write(output, string.Join(" · ", facts.Where(fact => fact is not null)));
            output.Write("</p><p>");
            HtmlText.Write(output, entry.Speakers.Count == 0
                ? "Nobody speaks"
                : string.Join(", ", entry.Speakers.Take(MaximumSpeakers).Select(speaker => speaker.Name)));
            if (entry.Speakers.Count > MaximumSpeakers)
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $" and {entry.Speakers.Count - MaximumSpeakers} more"));
            }

            output.Write("</p></li>\n");
        }

        output.Write("</ol>\n</section>\n");
    }

    private void WritePeople(TextWriter output, List<List<(int Article, IndexSpeaker Speaker)>> people)
    {
        output.Write("<section id=\"people\">\n<h2>Speakers</h2>\n<p class=\"note\">By how often they are quoted or reported. People are "
            + "the same when they have the same full name; somebody known by one name alone is listed for each article.</p>\n");
        if (people.Count > MaximumPeople)
        {
            output.Write(string.Create(
                CultureInfo.InvariantCulture, $"<p class=\"note\">The {MaximumPeople:N0} who speak most of {people.Count:N0}.</p>\n"));
        }

        output.Write("<ol>\n");
        foreach (List<(int Article, IndexSpeaker Speaker)> places in people
            .OrderByDescending(places => places.Sum(place => place.Speaker.Quotes + place.Speaker.Claims))
            .ThenBy(places => places[0].Speaker.Name, StringComparer.Ordinal).Take(MaximumPeople))
        {
            WritePerson(output, places);
        }

        output.Write("</ol>\n</section>\n");
    }

    private void WritePerson(TextWriter output, List<(int Article, IndexSpeaker Speaker)> places)
    {
        output.Write("<li><details><summary><b><bdi>");
        HtmlText.Write(output, places[0].Speaker.Name);
        output.Write("</bdi></b> ");
        if (places.Select(place => place.Speaker.Role).FirstOrDefault(role => role is not null) is { } role)
        {
            HtmlText.Write(output, role);
            output.Write(" · ");
        }

        output.Write(string.Join(" · ", PlainText.Count(places.Sum(place => place.Speaker.Quotes), "quote"),
            PlainText.Count(places.Sum(place => place.Speaker.Claims), "claim"), PlainText.Count(places.Count, "article")));
        output.Write("</summary><ul>\n");
        foreach ((int index, IndexSpeaker speaker) in places)
        {
            (string file, IndexEntry entry) = _articles[index];
            output.Write(string.Create(CultureInfo.InvariantCulture, $"<li><a href=\"{file}#s-{speaker.Number}\">"));
            HtmlText.Write(output, entry.Title.Length > 0 ? entry.Title : file);
            output.Write($"</a> {PlainText.Count(speaker.Quotes + speaker.Claims, "time")}</li>\n");
        }

        output.Write("</ul></details></li>\n");
    }
}
