namespace NewsParsing.Tool.Input;

/// <summary>An article that was read out of a feed or a wire file.</summary>
internal sealed class LoadedSource(NewsItem item) : ArticleSource
{
    public override NewsItem Load() => item.Text.Length > 0 ? item : throw new InputException("holds no article that can be found");

    public override string? FindId() => item.Id;
}
