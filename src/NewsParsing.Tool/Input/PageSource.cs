using NewsParsing.Html;

namespace NewsParsing.Tool.Input;

/// <summary>An article that is read out of a web page.</summary>
/// <param name="read">Reads the page.</param>
internal sealed class PageSource(Func<NewsPage> read) : ArticleSource
{
    private NewsPage? _page;

    public override NewsItem Load()
    {
        _page = read();
        return _page.Item.Text.Length > 0 || MayHoldNothing ? _page.Item : throw new InputException("holds no article that can be found");
    }

    public override NewsPage? TakePage()
    {
        NewsPage? page = _page;
        // The elements of a page take some twenty times its text, and the article may wait for others before it is written.
        _page = null;
        return page;
    }
}
