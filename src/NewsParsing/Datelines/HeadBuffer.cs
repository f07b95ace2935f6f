using NewsParsing.Text;

namespace NewsParsing.Datelines;

/// <summary>What stands at the head of a story; the dateline stage fills it.</summary>
/// <remarks>
/// The records are in characters, for the assembler: how a name or date is printed is a matter of characters, and the head's spans may end
/// inside a token. Later stages read the ranges of tokens; each holds every token that shares a character with its record.
/// </remarks>
internal sealed class HeadBuffer
{
    /// <summary>Null when the story has none.</summary>
    public HeadlineRecord? Headline { get; set; }

    /// <summary>Null when the story has none.</summary>
    public BylineRecord? Byline { get; set; }

    /// <summary>Null when the story has none.</summary>
    public DatelineRecord? Dateline { get; set; }

    public int PlaceCount { get; private set; }

    /// <summary>The places of the dateline in the printed order; may be longer than their count.</summary>
    // A draft has six at most (DatelineReader): this never grows.
    public PlaceRecord[] Places = new PlaceRecord[8];

    /// <summary>The headline in the text; empty when it does not stand there.</summary>
    public TokenRange HeadlineTokens { get; set; }

    /// <summary>The byline in the text; empty when it does not stand there.</summary>
    public TokenRange BylineTokens { get; set; }

    /// <summary>The dateline without its separator; empty when there is none.</summary>
    public TokenRange DatelineTokens { get; set; }

    /// <summary>The first token of the story itself, after headline, byline, dateline and its separator.</summary>
    public int BodyToken { get; set; }

    public void Reset()
    {
        Headline = null;
        Byline = null;
        Dateline = null;
        PlaceCount = 0;
        HeadlineTokens = default;
        BylineTokens = default;
        DatelineTokens = default;
        BodyToken = 0;
    }

    public void AddPlace(in PlaceRecord place)
    {
        if (PlaceCount == Places.Length)
        {
            Array.Resize(ref Places, PlaceCount * 2);
        }

        Places[PlaceCount++] = place;
    }
}
