namespace NewsParsing;

/// <summary>A place of a dateline.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record Place
{
    /// <summary>The place in normal case: <c>Los Angeles</c> for <c>LOS ANGELES</c>.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The region as printed (<c>Mass.</c>, <c>Ontario</c>), else that of a <see cref="KnownPlace"/>; null when neither gives it.
    /// </summary>
    public string? Region { get; init; }

    /// <summary>The country in English, printed or known from the gazetteer; null when neither gives it.</summary>
    public string? Country { get; init; }

    /// <summary>The place as printed, with its region and country where they are printed beside it.</summary>
    public TextSpan Span { get; init; }
}
