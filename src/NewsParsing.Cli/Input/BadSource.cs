namespace NewsParsing.Cli.Input;

/// <summary>An input that is known to be bad already; it stands in line so that messages come in the order of the input.</summary>
internal sealed class BadSource(string message) : ArticleSource
{
    public override NewsItem Load() => throw new InputException(message);
}
