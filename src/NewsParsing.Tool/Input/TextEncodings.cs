using System.Globalization;
using System.Text;

namespace NewsParsing.Tool.Input;

/// <summary>Finds encodings by the names that people and files give them.</summary>
internal static class TextEncodings
{
    /// <summary>Returns an encoding that throws at bytes that are not in it; null when there is none of this name.</summary>
    public static Encoding? Find(string name)
    {
        string known = name.ToLowerInvariant() switch
        {
            // https://encoding.spec.whatwg.org/#names-and-labels: what calls itself Latin 1 or ASCII has the quotation marks of Windows.
            "latin1" or "iso-8859-1" or "iso8859-1" or "us-ascii" or "ascii" or "ansi" or "cp1252" => "windows-1252",
            "mac" or "macroman" or "mac-roman" => "macintosh",
            "utf16" => "utf-16",
            var other => other,
        };
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return known.StartsWith("cp", StringComparison.Ordinal)
                && int.TryParse(known.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out int page)
                ? Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                : Encoding.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
