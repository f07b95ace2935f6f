namespace NewsParsing.Rendering;

/// <summary>An actor who says something.</summary>
/// <param name="Actor">The actor; null for everything whose speaker is not identified.</param>
/// <param name="Number">
/// The number that stands for the speaker on the page, from 1 in the order of first speech; 0 for nobody identified.
/// </param>
/// <param name="IdPrefix">What the ids of elements begin with.</param>
internal sealed record Speaker(Actor? Actor, int Number, string IdPrefix)
{
    /// <summary>
    /// As many colours as colour-blind readers can distinguish; further speakers take them again, and the number distinguishes them.
    /// </summary>
    // PageStyleTests hold eight at least 0.09 apart in OKLab for deuteranopes and protanopes too (Machado et al. 2009); 394 of the 840
    // articles of PolNeAR train have more speakers, and share colours.
    private const int ColorCount = 8;

    public string Name => Actor?.Name ?? "Speaker not identified";

    public string ElementId => IdPrefix + "s-" + Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The class that gives the colour.</summary>
    public string ColorClass
        => "s" + (Number == 0 ? 0 : ((Number - 1) % ColorCount) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What the speaker says, in the order of the text.</summary>
    public List<Saying> Sayings { get; } = [];
}
