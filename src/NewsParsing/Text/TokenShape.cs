namespace NewsParsing.Text;

/// <summary>What the characters of a token look like.</summary>
[Flags]
internal enum TokenShape : byte
{
    None = 0,

    /// <summary>The first letter is a capital.</summary>
    Capitalized = 1,

    /// <summary>Two letters or more, all of them capitals.</summary>
    AllCapitals = 2,

    /// <summary>There is a digit in it.</summary>
    HasDigit = 4,

    /// <summary>White space (or the start of the text) stands before it.</summary>
    SpaceBefore = 8,

    /// <summary>The first token of its sentence.</summary>
    SentenceStart = 16,

    /// <summary>A full stop at its end belongs to it: <c>Mr.</c>, <c>U.S.</c>, <c>J.</c></summary>
    Abbreviation = 32,
}
