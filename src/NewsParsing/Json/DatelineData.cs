namespace NewsParsing.Json;

/// <summary>A dateline as JSON has it: the places may be left out.</summary>
internal sealed record DatelineData
{
    public required string Text { get; init; }

    public required TextSpan Span { get; init; }

    public IReadOnlyList<PlaceData>? Places { get; set; }

    public string? Agency { get; set; }

    public DateOnly? Date { get; set; }

    public string? DateText { get; set; }

    // Not to be derived from the span: between dateline and story stand a dash, brackets or an agency's name, as in "OSLO (Xyz) — The".
    public required int BodyStart { get; init; }

    public static DatelineData From(Dateline dateline, SpanConversion spans) => new()
    {
        Text = dateline.Text,
        Span = spans.Of(dateline.Span),
        Places = [.. dateline.Places.Select(place => PlaceData.From(place, spans))],
        Agency = dateline.Agency,
        Date = dateline.Date,
        DateText = dateline.DateText,
        BodyStart = spans.Of(dateline.BodyStart),
    };

    public Dateline ToDateline(SpanConversion spans) => new()
    {
        Text = Text,
        Span = spans.Of(Span),
        Places = [.. (Places ?? []).Select(place => place.ToPlace(spans))],
        Agency = Agency,
        Date = Date,
        DateText = DateText,
        BodyStart = spans.Of(BodyStart),
    };
}
