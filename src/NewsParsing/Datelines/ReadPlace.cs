using NewsParsing.Gazetteer;

namespace NewsParsing.Datelines;

/// <summary>A place as <see cref="PlaceReader"/> reads it.</summary>
internal record struct ReadPlace
{
    public int NameStart;

    public int NameEnd;

    /// <summary>The end with region and country.</summary>
    public int End;

    /// <summary>The gazetteer's place of that name, or null.</summary>
    public GazetteerPlace? Known;

    /// <summary>The region as printed; empty when there is none.</summary>
    public TextSpan Region;

    public string? Country;

    /// <summary>Whether a region or country is printed after the name.</summary>
    public bool HasRegion;

    /// <summary>Whether the name is that of a country or region.</summary>
    public bool IsBroad;
}
