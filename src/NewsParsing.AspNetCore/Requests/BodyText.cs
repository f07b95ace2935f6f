using System.Text;
using Microsoft.Net.Http.Headers;

namespace NewsParsing.AspNetCore.Requests;

/// <summary>Decodes the text of a body.</summary>
internal static class BodyText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Returns the encoding that a media type names, or null.</summary>
    /// <exception cref="RequestException">Nobody knows it.</exception>
    public static Encoding? EncodingOf(MediaTypeHeaderValue type)
    {
        string? name = HeaderUtilities.RemoveQuotes(type.Charset).Value;
        if (string.IsNullOrEmpty(name) || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            // Windows-1252 and its like are in the framework, beside the ones that it finds by itself.
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            throw RequestException.Unsupported($"'{name}' is no charset that is known here; send utf-8.");
        }
    }

    /// <summary>Decodes a text; without an encoding it is UTF-8.</summary>
    /// <exception cref="RequestException">It is no UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> body, Encoding? encoding)
    {
        try
        {
            string text = (encoding ?? StrictUtf8).GetString(WithoutMark(body));
            return text is ['\uFEFF', ..] ? text[1..] : text;
        }
        catch (DecoderFallbackException exception)
        {
            throw RequestException.Bad(FormattableString.Invariant(
                $"The text is not valid UTF-8 (byte 0x{exception.BytesUnknown?[0] ?? 0:X2} at offset {exception.Index}); ")
                + "name its encoding, as in 'Content-Type: text/plain; charset=windows-1252'.");
        }
    }

    /// <summary>Returns the bytes after a byte order mark of UTF-8.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body) => body.StartsWith(Mark) ? body[Mark.Length..] : body;
}
