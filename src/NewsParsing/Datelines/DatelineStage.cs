using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Datelines;

/// <summary>
/// Reads the characters at the head of the story; writes headline, byline, dateline and where the body starts. Looks at no more than
/// <see cref="HeadLines.MaximumLength"/> characters. Thread-safe.
/// </summary>
internal sealed class DatelineStage
{
    /// <summary>A line of this length is prose: after it the story runs.</summary>
    private const int ProseLength = 260;

    private readonly DatelineRules _datelineRules = new(NameSet.HeadLabels);
    private readonly StampRules _stamps = new(NameSet.StampWords);
    private readonly BylineReader _bylines;

    public DatelineStage()
    {
        _bylines = new BylineReader(NameSet.Agencies, NameSet.BylineWords, _stamps);
    }

    /// <param name="text">The filled text buffer.</param>
    /// <param name="head">What is known beside the text; it wins over what the text shows.</param>
    /// <param name="output">Takes the result.</param>
    public void Run(TextBuffer text, HeadInput head, HeadMatter output)
    {
        output.Reset();
        string characters = text.Text;
        HeadLines lines = output.Lines;
        lines.Run(characters);
        int datelineLine = FindDateline(characters, lines, head.PublishedAt, output);
        int next = ReadHeadline(characters, lines, head.Headline, datelineLine, output);
        next = ReadByline(characters, lines, head.Byline, next, datelineLine, output);
        int body = output.Dateline?.BodyStart ?? (next < lines.Count ? lines[next].Span.Start : lines.Count == 0 ? 0 : lines[lines.Count - 1].Span.End);
        output.BodyToken = text.TokenAt(body);
    }

    /// <summary>Returns the line that the dateline stands in, or the count of lines.</summary>
    private int FindDateline(string text, HeadLines lines, DateOnly? publishedAt, HeadMatter output)
    {
        bool afterProse = false;
        for (int i = 0; i < lines.Count; i++)
        {
            TextSpan line = lines[i].Span;
            if (output.Reader.TryRead(text, line, output.Draft) && _datelineRules.Accepts(text, output.Draft, lines, i, afterProse))
            {
                output.Dateline = DatelineBuilder.Build(text, output.Draft, lines, i, publishedAt);
                return i;
            }

            afterProse |= line.Length > ProseLength;
        }

        return lines.Count;
    }

    /// <summary>Returns the line after the headline.</summary>
    private int ReadHeadline(string text, HeadLines lines, string? given, int datelineLine, HeadMatter output)
    {
        if (!string.IsNullOrWhiteSpace(given))
        {
            int after = HeadlineRules.Find(text, lines, given, out TextSpan found);
            output.Headline = new Headline { Text = given, Span = after > 0 ? found : null };
            return after;
        }

        if (datelineLine == 0 || lines.Count == 0 || _stamps.IsStamp(text, lines[0].Span) || _bylines.TryRead(text, lines[0].Span, out _))
        {
            return 0;
        }

        int taken = HeadlineRules.Read(text, lines, out TextSpan headline);
        if (taken > 0 && taken <= datelineLine)
        {
            output.Headline = new Headline { Text = text[headline.ToRange()], Span = headline };
            return taken;
        }

        return 0;
    }

    /// <summary>Reads byline and time stamps; returns the line after them.</summary>
    private int ReadByline(string text, HeadLines lines, string? given, int headlineEnd, int datelineLine, HeadMatter output)
    {
        const int SearchedLines = 6;
        int next = headlineEnd;
        ReadByline found = default;
        for (int i = headlineEnd; i < lines.Count && i < headlineEnd + SearchedLines && i < datelineLine; i++)
        {
            if (_stamps.IsStamp(text, lines[i].Span))
            {
                next = i + 1;
            }
            else if (_bylines.TryRead(text, lines[i].Span, out ReadByline byline))
            {
                next = i + 1;
                found = found.Authors is null ? byline : found;
            }
            else if (lines[i].Span.Length > ProseLength)
            {
                break;
            }
        }

        if (!string.IsNullOrWhiteSpace(given))
        {
            output.Byline = FromGiven(text, given, found);
        }
        else if (found.Authors is not null)
        {
            output.Byline = new Byline { Text = text[found.Span.ToRange()], Authors = found.Authors, Span = found.Span };
        }

        return next;
    }

    private Byline FromGiven(string text, string given, ReadByline found)
    {
        string trimmed = given.Trim();
        string[] authors = _bylines.TryRead(trimmed, new TextSpan(0, trimmed.Length), out ReadByline byline, isGiven: true) ? byline.Authors : [trimmed];
        bool repeats = found.Authors is not null && found.Authors.AsSpan().SequenceEqual(authors);
        return new Byline { Text = given, Authors = authors, Span = repeats ? found.Span : null };
    }
}
