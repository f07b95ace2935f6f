using NewsParsing.Datelines;
using NewsParsing.Text;

namespace NewsParsing.Pipeline;

/// <summary>Makes the models of what stands at the head of a story.</summary>
internal static class HeadAssembler
{
    public static Headline? AssembleHeadline(TextBuffer text, HeadBuffer buffer)
        => buffer.Headline is { } record
            // A headline given beside the text counts as it was given, also where the text repeats it in capitals.
            ? new Headline { Text = record.Given ?? Printed(text, record.Span)!, Span = SpanOf(text, record.Span) }
            : null;

    public static Byline? AssembleByline(TextBuffer text, HeadBuffer buffer)
        => buffer.Byline is { } record
            ? new Byline
            {
                Text = record.Given ?? Printed(text, record.Span)!,
                Authors = [.. record.Authors.Select(author => WhiteSpace.Fold(author))],
                Span = SpanOf(text, record.Span),
            }
            : null;

    public static Dateline? AssembleDateline(TextBuffer text, HeadBuffer buffer)
    {
        if (buffer.Dateline is not { } record)
        {
            return null;
        }

        var places = new Place[buffer.PlaceCount];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = AssemblePlace(text, buffer.Places[i]);
        }

        return new Dateline
        {
            Text = Printed(text, record.Span)!,
            Span = text.GivenSpan(record.Span),
            Places = ValueList<Place>.Adopt(places),
            Agency = Name(text, record.Agency),
            DateText = Printed(text, record.PrintedDate),
            Date = record.Date,
            BodyStart = text.GivenOffset(record.BodyStart),
        };
    }

    private static Place AssemblePlace(TextBuffer text, in PlaceRecord record) => new()
    {
        Name = WhiteSpace.Fold(record.Name),
        Region = Name(text, record.Region) ?? record.GivenRegion,
        Country = record.Country,
        Span = text.GivenSpan(record.Span),
    };

    // Nothing printed, as the agency of "PARIS — The", is an empty range in the record and null in the model.
    private static string? Printed(TextBuffer text, TextSpan span) => span.IsEmpty ? null : text.Given[text.GivenSpan(span).ToRange()];

    private static string? Name(TextBuffer text, TextSpan span)
        => span.IsEmpty ? null : WhiteSpace.Fold(text.Text.AsSpan()[span.ToRange()]);

    private static TextSpan? SpanOf(TextBuffer text, TextSpan span) => span.IsEmpty ? null : text.GivenSpan(span);
}
