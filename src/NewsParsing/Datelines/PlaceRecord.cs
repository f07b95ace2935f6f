namespace NewsParsing.Datelines;

/// <summary>A place of the dateline.</summary>
/// <param name="Name">Its name as printed.</param>
/// <param name="Span">The name with region and country where they are printed.</param>
/// <param name="Region">The region as printed; empty when there is none.</param>
/// <param name="KnownName">The gazetteer's spelling of the name, or null.</param>
/// <param name="Country">The country's name, or null.</param>
internal readonly record struct PlaceRecord(TextSpan Name, TextSpan Span, TextSpan Region, string? KnownName, string? Country);
