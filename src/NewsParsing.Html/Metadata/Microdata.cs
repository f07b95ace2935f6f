using AngleSharp.Dom;
using NewsParsing.Html.Blocks;

namespace NewsParsing.Html.Metadata;

/// <summary>Properties in a page's elements (<c>itemprop</c>), of the article alone: not those of its publisher, pictures and
/// authors.</summary>
internal sealed class Microdata
{
    private readonly List<(string Name, int Element)> _properties = [];
    private readonly PageTree _tree;

    public Microdata(PageTree tree)
    {
        _tree = tree;
        for (int i = 0; i < tree.Count; i++)
        {
            if (tree[i].GetAttribute("itemprop") is { } names && IsOfArticle(i))
            {
                foreach (string name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    _properties.Add((name, i));
                }
            }
        }
    }

    /// <summary>The elements that hold the text.</summary>
    public IEnumerable<int> Bodies => _properties.Where(property => property.Name == "articleBody").Select(property => property.Element);

    public PageMetadata Read()
        => new()
        {
            Headline = Values("headline").FirstOrDefault(),
            Authors = [.. Values("author").DefaultIfNone(() => Values("creator"))],
            Published = Values("datePublished").Concat(Values("dateCreated"))
                .Select(text => PageDate.TryRead(text, out PageDate date) ? date : (PageDate?)null)
                .FirstOrDefault(date => date is not null),
            Source = Values("publisher").FirstOrDefault(),
            Language = Values("inLanguage").FirstOrDefault(),
            Url = Values("mainEntityOfPage").FirstOrDefault(text => text.Contains("://", StringComparison.Ordinal)),
        };

    private IEnumerable<string> Values(string name)
        => _properties.Where(property => property.Name == name).Select(property => Value(property.Element)).OfType<string>();

    private string? Value(int index)
    {
        IElement element = _tree[index];
        if (element.HasAttribute("itemscope"))
        {
            for (int i = index + 1; i < _tree.EndOf(index); i++)
            {
                if (_tree[i].GetAttribute("itemprop") is "name")
                {
                    return Value(i);
                }
            }
        }

        string? value = element.GetAttribute("content") ?? element.GetAttribute("datetime")
            ?? (element.LocalName is "link" ? element.GetAttribute("href") : null)
            // The old way to give a time: <abbr title="2012-03-04T08:15:00Z">.
            ?? (element.LocalName is "abbr" ? element.GetAttribute("title") : null) ?? element.TextContent;
        return string.IsNullOrWhiteSpace(value) ? null : value.Fold();
    }

    // The nearest item around a property is the article, or there is none, as on pages that give properties without an item.
    private bool IsOfArticle(int index)
    {
        for (int i = _tree.ParentOf(index), level = 0; i >= 0 && level < 200; i = _tree.ParentOf(i), level++)
        {
            if (_tree[i].HasAttribute("itemscope"))
            {
                string type = _tree[i].GetAttribute("itemtype") ?? "";
                return type.Contains("Article", StringComparison.Ordinal) || type.Contains("BlogPosting", StringComparison.Ordinal)
                    || type.Contains("WebPage", StringComparison.Ordinal) || type.Length == 0;
            }
        }

        return true;
    }
}
