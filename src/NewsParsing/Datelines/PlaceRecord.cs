namespace NewsParsing.Datelines;

/// <summary>A place of the dateline.</summary>
/// <param name="Name">Its name in the case of prose, as the gazetteer spells it where it is known.</param>
/// <param name="Span">The name with region and country where they are printed.</param>
/// <param name="Region">The region as printed; empty when there is none.</param>
/// <param name="Country">The country's name, or null.</param>
/// <param name="GivenRegion">The region that the user gives the place, where none is printed; or null.</param>
internal readonly record struct PlaceRecord(string Name, TextSpan Span, TextSpan Region, string? Country, string? GivenRegion = null);
