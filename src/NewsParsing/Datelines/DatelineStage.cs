using NewsParsing.Lexicon;
using NewsParsing.Text;

namespace NewsParsing.Datelines;

/// <summary>
/// Reads the characters at the head of the story; writes headline, byline, dateline and where the body starts. Looks at no more than
/// <see cref="HeadLines.MaximumLength"/> characters: how dates, agencies and names are printed (<c>Jan. 21</c>, <c>/PRNewswire/</c>,
/// <c>BERLIN/AFP</c>) is a matter of characters, and tokens would have to be put together again. Thread-safe.
/// </summary>
internal sealed class DatelineStage
{
    /// <summary>A line of this length is prose: after it the story runs.</summary>
    // A third of all lines is longer (PolNeAR 34 %, worldwide 31 %). With 100, three of 924 PolNeAR articles lose a dateline that stands
    // below an abstract; without a bound, three take a byline, a dateline or a subhead out of the middle.
    private const int ProseLength = 260;

    private readonly Knowledge _knowledge;
    private readonly DatelineRules _datelineRules;
    private readonly HeadlineRules _headlines;
    private readonly StampRules _stamps;
    private readonly PlaceReader _places;
    private readonly BylineReader _bylines;

    public DatelineStage(Knowledge knowledge)
    {
        _knowledge = knowledge;
        _datelineRules = new DatelineRules(knowledge.Head, new UnlistedTown(knowledge));
        _headlines = new HeadlineRules(knowledge.Head);
        _stamps = new StampRules(knowledge.Head.StampWords);
        _places = new PlaceReader(knowledge.Places, knowledge.Head);
        _bylines = new BylineReader(knowledge, _stamps);
    }

    /// <param name="text">The filled text buffer.</param>
    /// <param name="known">What is known beside the text; it wins over what the text shows.</param>
    /// <param name="output">Takes the result.</param>
    /// <param name="scratch">The stage's storage.</param>
    public void Run(TextBuffer text, HeadInput known, HeadBuffer output, HeadScratch scratch)
    {
        output.Reset();
        HeadLines lines = scratch.Lines;
        lines.Run(text.Text);
        int datelineLine = FindDateline(text.Text, lines, known.PublishedOn, scratch.Draft, output);
        int next = ReadHeadline(text.Text, lines, known.Headline, datelineLine, output);
        next = ReadByline(text.Text, lines, known.Byline, next, datelineLine, output);
        FindTokens(text, BodyStart(lines, next, output), output);
    }

    /// <summary>Returns the line that the dateline stands in, or the count of lines.</summary>
    private int FindDateline(string text, HeadLines lines, DateOnly? publishedAt, DatelineDraft draft, HeadBuffer output)
    {
        bool afterProse = false;
        for (int i = 0; i < lines.Count; i++)
        {
            TextSpan line = lines[i].Span;
            if (new DatelineReader(_places, _knowledge.Agencies, text, line, draft).TryRead()
                && _datelineRules.Accepts(
                    text, draft, lines, i, afterProse, i > 0 && _bylines.TryRead(text, lines[i - 1].Span, out _)))
            {
                DatelineWriter.Write(text, draft, lines, i, publishedAt, _knowledge.Head, output);
                return i;
            }

            afterProse |= line.Length > ProseLength;
        }

        return lines.Count;
    }

    /// <summary>Returns the line after the headline.</summary>
    private int ReadHeadline(string text, HeadLines lines, string? given, int datelineLine, HeadBuffer output)
    {
        if (!string.IsNullOrWhiteSpace(given))
        {
            int after = HeadlineRules.Find(text, lines, given, out TextSpan found);
            output.Headline = new HeadlineRecord(given, after > 0 ? found : default);
            return after;
        }

        // Wires send the story alone: it begins with its dateline, byline or time.
        if (datelineLine == 0 || lines.Count == 0 || _stamps.IsStamp(text, lines[0].Span) || _bylines.TryRead(text, lines[0].Span, out _)
            || _bylines.TryReadName(text, lines, 0, out _))
        {
            return 0;
        }

        int taken = _headlines.Read(text, lines, out TextSpan headline);
        if (taken > 0 && taken <= datelineLine)
        {
            output.Headline = new HeadlineRecord(null, headline);
            return taken;
        }

        return 0;
    }

    /// <summary>Reads byline and time stamps; returns the line after them.</summary>
    private int ReadByline(string text, HeadLines lines, string? given, int headlineEnd, int datelineLine, HeadBuffer output)
    {
        // Byline, post, mail address, two stamps, a credit; one or sixteen change none of 924 PolNeAR and 888 worldwide articles.
        const int SearchedLines = 6;
        int next = headlineEnd;
        ReadByline found = default;
        for (int i = headlineEnd; i < lines.Count && i < headlineEnd + SearchedLines && i < datelineLine; i++)
        {
            if (_stamps.IsStamp(text, lines[i].Span))
            {
                next = i + 1;
            }
            else if (_bylines.TryRead(text, lines[i].Span, out ReadByline byline)
                || (found.Authors is null && _bylines.TryReadName(text, lines, i, out byline)))
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
            output.Byline = FromGiven(given, found);
        }
        else if (found.Authors is not null)
        {
            output.Byline = new BylineRecord(null, found.Authors, found.Span);
        }

        return next;
    }

    private BylineRecord FromGiven(string given, ReadByline found)
    {
        string trimmed = given.Trim();
        bool isRead = _bylines.TryRead(trimmed, new TextSpan(0, trimmed.Length), out ReadByline byline, isGiven: true);
        string[] authors = isRead ? byline.Authors : [trimmed];
        // Given "Jane Roe" and printed "BY JANE ROE, Staff Writer": the same authors, so the printed line is the byline's span.
        bool repeats = found.Authors is not null && found.Authors.AsSpan().SequenceEqual(authors);
        return new BylineRecord(given, authors, repeats ? found.Span : default);
    }

    /// <summary>
    /// The first character of the story: after the dateline, else that of the line after headline, byline and time stamps.
    /// </summary>
    private static int BodyStart(HeadLines lines, int next, HeadBuffer output)
        => output.Dateline?.BodyStart
            ?? (next < lines.Count ? lines[next].Span.Start : lines.Count == 0 ? 0 : lines[lines.Count - 1].Span.End);

    /// <summary>
    /// Here, once and at the end, the characters that the stage has read become tokens: no later stage asks for the token at an
    /// offset.
    /// </summary>
    private static void FindTokens(TextBuffer text, int bodyStart, HeadBuffer output)
    {
        output.HeadlineTokens = RangeOf(text, output.Headline?.Span ?? default);
        output.BylineTokens = RangeOf(text, output.Byline?.Span ?? default);
        output.DatelineTokens = RangeOf(text, output.Dateline?.Span ?? default);
        // TokenAt: the head is read in characters (Jan. 21, BERLIN/AFP).
        output.BodyToken = text.TokenAt(bodyStart);
    }

    private static TokenRange RangeOf(TextBuffer text, TextSpan span)
    {
        if (span.IsEmpty)
        {
            return default;
        }

        // TokenAt: the end may lie inside a token (WASHINGTON-The).
        int end = text.TokenAt(span.End);
        // "WASHINGTON-The" is one token of which the dateline takes the first half: the token belongs to both.
        bool isCut = end < text.TokenCount && text.TokenStart[end] < span.End;
        // TokenAt: found in characters like the end.
        return new TokenRange(text.TokenAt(span.Start), isCut ? end + 1 : end);
    }
}
