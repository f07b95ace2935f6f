using System.Globalization;

namespace NewsParsing.Training.Ledger;

/// <summary>How many decisions two parses do not share.</summary>
internal readonly record struct Changes(int Attributions, int Speakers, int Mentions)
{
    public static Changes operator +(Changes one, Changes other)
        => new(one.Attributions + other.Attributions, one.Speakers + other.Speakers, one.Mentions + other.Mentions);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Attributions}/{Speakers}/{Mentions}");
}
