using System.Text;

namespace NewsParsing.Tool.Input;

/// <summary>A file that is one article's text.</summary>
/// <param name="read">Reads it.</param>
/// <param name="encoding">The encoding of a file without a byte order mark; null for UTF-8.</param>
/// <param name="takesMarkup">Whether HTML and XML are read as they are, since the text was asked for by name.</param>
internal sealed class TextSource(Func<byte[]> read, Encoding? encoding, bool takesMarkup) : ArticleSource
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
            throw new InputException(SystemErrors.DescribeRead(exception), exception) { IsUnread = true };
        }

        if (bytes.Length == 0)
        {
            throw new InputException("is empty");
        }

        if (FileSignature.Refusal(bytes) is { } binary)
        {
            throw new InputException(binary);
        }

        string text = TextDecoder.Decode(bytes, encoding);
        return !takesMarkup && MarkupSignature.Refusal(text) is { } markup
            ? throw new InputException(markup)
            : new NewsItem { Text = text };
    }
}
