using System.Globalization;

namespace NewsParsing.Tool.Input;

/// <summary>How many bytes one article may take in its input, decompressed.</summary>
/// <param name="Bytes">From 1 to <see cref="MostBytes"/>.</param>
internal sealed record SizeLimit(int Bytes)
{
    /// <summary>No text has more characters than bytes, so that any limit up to this one keeps within what a parser takes.</summary>
    public const int MostBytes = NewsParserOptions.LongestText;

    /// <summary>
    /// Sixteen long books. Ordinary text of this size takes some 0.8 GB while it is parsed and written, the worst 4 GB.
    /// </summary>
    public static SizeLimit Default { get; } = new(16 << 20);

    /// <summary>For what the tool itself wrote, which is five times its input or more.</summary>
    public static SizeLimit Output { get; } = new(128 << 20);

    /// <summary>What is said of more.</summary>
    public string TooLong => $"takes more than {this}, the most that one article may take (--max-size)";

    /// <summary>Reads <c>500000</c>, <c>64K</c> or <c>32M</c>; null where it is none, or out of range.</summary>
    public static SizeLimit? Parse(string value)
    {
        int unit = value is [.., 'K' or 'k'] ? 1 << 10 : value is [.., 'M' or 'm'] ? 1 << 20 : 1;
        ReadOnlySpan<char> digits = unit == 1 ? value : value.AsSpan()[..^1];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && (long)number * unit is >= 1 and <= MostBytes ? new SizeLimit(number * unit) : null;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Bytes % (1 << 20) == 0 ? Bytes >> 20 : Bytes % (1 << 10) == 0 ? Bytes >> 10 : Bytes):N0} ")
        + (Bytes % (1 << 20) == 0 ? "MiB" : Bytes % (1 << 10) == 0 ? "KiB" : "bytes");
}
