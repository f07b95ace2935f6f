using System.Globalization;
using System.Text;

namespace NewsParsing.Worker.Nats;

/// <summary>Any string as a header and back: headers are printable ASCII, so that everything else is <c>%C3%A9</c>, as in
/// addresses.</summary>
internal static class NatsHeaderText
{
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (byte b in Encoding.UTF8.GetBytes(text))
        {
            if (b is >= 0x20 and < 0x7F and not (byte)'%')
            {
                encoded.Append((char)b);
            }
            else
            {
                encoded.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
            }
        }

        return encoded.ToString();
    }

    public static string Decode(string text) => Uri.UnescapeDataString(text);

    /// <summary>Reads the headers of a stored message: <c>NATS/1.0</c>, then a line each.</summary>
    public static Dictionary<string, string> Read(string? base64)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (base64 is not null)
        {
            foreach (string line in Encoding.ASCII.GetString(Convert.FromBase64String(base64)).Split("\r\n"))
            {
                int colon = line.IndexOf(':', StringComparison.Ordinal);
                if (colon > 0)
                {
                    headers[line[..colon].Trim()] = Decode(line[(colon + 1)..].Trim());
                }
            }
        }

        return headers;
    }
}
