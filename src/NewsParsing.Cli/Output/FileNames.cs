using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsParsing.Cli.Output;

/// <summary>
/// The file name of an article's id: the same in every run, safe on every system and in a link, and of this id alone. An id of plain
/// characters is its own name, with a comma for a slash, a plus sign for a space and an equals sign for a colon; any other one gets a part
/// of its hash after a tilde.
/// </summary>
internal static class FileNames
{
    private const int MaximumLength = 80;

    /// <summary>60 bits: of a million ids, two share a hash with a chance of one in two million.</summary>
    private const int HashLength = 12;

    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>Reserved by Windows, with any extension (Microsoft, Naming Files, Paths, and Namespaces).</summary>
    private static readonly string[] Devices =
    [
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" }),
    ];

    /// <param name="id">The id.</param>
    /// <param name="occurrence">Which article of this id it is, from 1.</param>
    public static string Of(string id, int occurrence) => occurrence == 1 && Plain(id) is { } plain ? plain : Hashed(id, occurrence);

    /// <summary>Returns the name with a hash, which no other id has, also where upper and lower case are the same.</summary>
    public static string Hashed(string id, int occurrence)
    {
        var name = new StringBuilder(MaximumLength);
        foreach (char c in id.AsSpan(0, Math.Min(id.Length, MaximumLength)))
        {
            name.Append(Map(c) ?? '-');
        }

        string stem = name.ToString().Trim('-', '.', ',') is { Length: > 0 } trimmed ? trimmed : "article";
        if (IsDevice(stem))
        {
            stem = "article-" + stem;
        }

        // Lone surrogates are encoded as U+FFFD, which would give two ids one hash; so the UTF-16 itself is hashed.
        string key = string.Create(CultureInfo.InvariantCulture, $"{occurrence}:{id}");
        byte[] hash = SHA256.HashData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(key.AsSpan()));
        name.Clear().Append(stem).Append('~');
        for (int i = 0; i < HashLength; i++)
        {
            name.Append(Base32[hash[i] & 31]);
        }

        return name.ToString();
    }

    private static string? Plain(string id)
    {
        if (id.Length is 0 or > MaximumLength || id[0] is '.' or '-' or '/' or ' ' || id[^1] is '.' or ' ' || IsDevice(id)
            || id.Equals("index", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var name = new StringBuilder(id.Length);
        foreach (char c in id)
        {
            if (Map(c) is not { } mapped)
            {
                return null;
            }

            name.Append(mapped);
        }

        return name.ToString();
    }

    // Each maps to a character that no other one maps to, so that names of different ids are different.
    private static char? Map(char c) => c switch
    {
        _ when char.IsAsciiLetterOrDigit(c) => c,
        '-' or '.' or '_' => c,
        '/' => ',',
        ' ' => '+',
        ':' => '=',
        _ => null,
    };

    private static bool IsDevice(string name)
    {
        int end = name.IndexOf('.', StringComparison.Ordinal);
        return Devices.Contains((end < 0 ? name : name[..end]).TrimEnd(' '), StringComparer.OrdinalIgnoreCase);
    }
}
