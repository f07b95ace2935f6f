namespace NewsParsing.Cli.Input;

/// <summary>A file that is one article's text.</summary>
internal sealed class TextSource(Func<byte[]> read) : ArticleSource
{
    public override NewsItem Load()
    {
        byte[] bytes;
        try
        {
            bytes = read();
        }
        catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
        {
            throw new InputException("cannot be read: " + SystemErrors.Describe(exception), exception);
        }

        return bytes.Length == 0 ? throw new InputException("is empty") : new NewsItem { Text = TextDecoder.Decode(bytes) };
    }
}
