namespace NewsParsing.Cli.Input;

/// <summary>An article that was read out of a page, a feed or a wire file.</summary>
/// <param name="read">Reads it.</param>
internal sealed class LoadedSource(Func<NewsItem> read) : ArticleSource
{
    public override NewsItem Load()
        => read() is { Text.Length: > 0 } item ? item : throw new InputException("holds no article that can be found");
}
