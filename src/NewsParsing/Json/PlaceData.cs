namespace NewsParsing.Json;

/// <summary>A dateline's place as JSON has it.</summary>
internal sealed record PlaceData
{
    public required string Name { get; init; }

    public string? Region { get; set; }

    public string? Country { get; set; }

    public required TextSpan Span { get; init; }

    public static PlaceData From(Place place, SpanConversion spans)
        => new() { Name = place.Name, Region = place.Region, Country = place.Country, Span = spans.Of(place.Span) };

    public Place ToPlace(SpanConversion spans) => new() { Name = Name, Region = Region, Country = Country, Span = spans.Of(Span) };
}
