namespace NewsParsing.Text;

/// <summary>How a line looks that a printed page has at its head or foot.</summary>
internal enum PageHead : byte
{
    /// <summary>It looks like none.</summary>
    None,

    /// <summary>A number alone, a number beside a name, a line that comes again: one where it interrupts a sentence.</summary>
    Possible,

    /// <summary>It counts its page: <c>Page 3</c>, <c>3 of 5</c>.</summary>
    Certain,
}
