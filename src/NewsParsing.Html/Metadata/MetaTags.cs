using AngleSharp.Dom;
using NewsParsing.Html.Blocks;

namespace NewsParsing.Html.Metadata;

/// <summary>The elements <c>meta</c> and <c>link</c>, and microdata outside the text, by name.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    public MetaTags(PageTree tree)
    {
        for (int i = 0; i < tree.Count; i++)
        {
            IElement element = tree[i];
            switch (element.LocalName)
            {
                case "meta" when (element.GetAttribute("property") ?? element.GetAttribute("name")
                    ?? element.GetAttribute("http-equiv")) is { } name:
                    Add(name, element.GetAttribute("content"));
                    break;
                case "link" when element.GetAttribute("rel") is { } relation:
                    Add("link:" + relation, element.GetAttribute("href"));
                    break;
                // RDFa, as Drupal 7 writes it: <span property="dc:date dc:created" content="2015-03-04T08:15:00-05:00">.
                case "span" or "div" when element.GetAttribute("content") is { } content:
                    foreach (string property in element.GetAttribute("property")?.Split(' ') ?? [])
                    {
                        Add(property, content);
                    }

                    break;
                case "title":
                    Add("title", element.TextContent);
                    break;
                case "base":
                    Add("base", element.GetAttribute("href"));
                    break;
                case "script" when element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) ?? false:
                    Add("ld+json", element.TextContent);
                    break;
            }
        }
    }

    /// <summary>The first value under the first of the names that has one, or null.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (All(name) is [var first, ..])
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>All values of a name, in the order of the page.</summary>
    public IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out List<string>? values) ? values : [];

    private void Add(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            if (!_values.TryGetValue(name.Trim(), out List<string>? values))
            {
                _values.Add(name.Trim(), values = []);
            }

            values.Add(name == "ld+json" ? value : value.Fold());
        }
    }
}
