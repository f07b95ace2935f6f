namespace NewsParsing.Datelines;

/// <summary>What may be a dateline, as read from the characters; the rules decide whether it is one.</summary>
internal sealed class DatelineDraft
{
    /// <summary>Where its text starts.</summary>
    public int Start { get; set; }

    /// <summary>The end without the separator.</summary>
    public int End { get; set; }

    /// <summary>The end of the line that it stands in.</summary>
    public int LineEnd { get; set; }

    public List<ReadPlace> Places { get; } = [];

    /// <summary>The agency as printed; empty when there is none.</summary>
    public TextSpan Agency { get; set; }

    public bool IsAgencyKnown { get; set; }

    public bool IsAgencyBracketed { get; set; }

    public PrintedDate? Date { get; set; }

    public Separator Separator { get; set; }

    public void Reset(int start, int lineEnd)
    {
        Start = start;
        End = start;
        LineEnd = lineEnd;
        Places.Clear();
        Agency = default;
        IsAgencyKnown = false;
        IsAgencyBracketed = false;
        Date = null;
        Separator = default;
    }
}
