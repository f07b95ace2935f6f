using NewsParsing.Models;

namespace NewsParsing.Datelines;

/// <summary>What stands at the head of a story; the dateline stage fills it.</summary>
internal sealed class HeadMatter
{
    public Headline? Headline { get; set; }

    public Byline? Byline { get; set; }

    public Dateline? Dateline { get; set; }

    /// <summary>The first token of the story itself, after headline, byline, dateline and its separator.</summary>
    public int BodyToken { get; set; }

    /// <summary>The stage's lines of the head.</summary>
    public HeadLines Lines { get; } = new();

    /// <summary>The stage's storage for what it reads.</summary>
    public DatelineDraft Draft { get; } = new();

    /// <summary>The stage's cursor.</summary>
    public DatelineReader Reader { get; } = new(PlaceTable.Default, NameSet.Agencies);

    public void Reset()
    {
        Headline = null;
        Byline = null;
        Dateline = null;
        BodyToken = 0;
    }
}
