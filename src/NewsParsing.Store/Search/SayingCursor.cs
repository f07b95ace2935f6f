using System.Globalization;

namespace NewsParsing.Store.Search;

/// <summary>The place of a saying in the order of all sayings, which does not depend on when its article was saved.</summary>
/// <param name="Moment">The moment of its article (<see cref="Rows.Moment"/>).</param>
/// <param name="Tie">The hash of the key of its article.</param>
/// <param name="No">Its place in the article.</param>
internal readonly record struct SayingCursor(long Moment, long Tie, int No) : IComparable<SayingCursor>
{
    /// <exception cref="ArgumentException">It is no cursor.</exception>
    public static SayingCursor Parse(string cursor, string argument)
    {
        string[] parts = cursor.Split('-');
        return parts.Length == 3 && Read(parts[0], out long moment) && Read(parts[1], out long tie) && Read(parts[2], out long no)
            && no <= int.MaxValue
            ? new SayingCursor(moment, tie, (int)no)
            : throw new ArgumentException($"{nameof(SayingQuery.After)} is not the cursor of a saying that was found.", argument);
    }

    /// <summary>By publication, what has no date last.</summary>
    public int CompareTo(SayingCursor other)
    {
        bool dated = Moment != Rows.Moment.None;
        bool otherDated = other.Moment != Rows.Moment.None;
        return dated != otherDated ? (dated ? -1 : 1) : (Moment, Tie, No).CompareTo((other.Moment, other.Tie, other.No));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Moment:x}-{Tie:x}-{No:x}");

    private static bool Read(string digits, out long number)
        => long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number) && number >= 0;
}
