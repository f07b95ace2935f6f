using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>Counts the spans of an article in another unit; without a conversion they stay as they are, the very same lists.</summary>
internal sealed class SpanConversion
{
    private static readonly SpanConversion None = new(null);

    private readonly Func<int, int>? _convert;

    private SpanConversion(Func<int, int>? convert) => _convert = convert;

    public static SpanConversion FromUtf16(string text, TextUnit unit)
        => unit == TextUnit.Utf16 ? None : new(new OffsetIndex(text, unit).FromUtf16);

    /// <exception cref="JsonException">By a conversion: an offset lies inside a character.</exception>
    public static SpanConversion ToUtf16(string text, TextUnit unit)
    {
        if (unit == TextUnit.Utf16)
        {
            return None;
        }

        var index = new OffsetIndex(text, unit);
        return new(offset => index.ToUtf16(offset) is >= 0 and var converted
            ? converted
            : throw new JsonException($"The offset {offset} lies inside a character of the text."));
    }

    public int Of(int offset) => _convert is null ? offset : _convert(offset);

    public TextSpan Of(TextSpan span) => _convert is null ? span : new TextSpan(_convert(span.Start), _convert(span.End));

    public TextSpan? Of(TextSpan? span) => span is { } value ? Of(value) : null;

    public SpanSet? Of(SpanSet? spans) => _convert is null || spans is null ? spans : new SpanSet { Spans = Of(spans.Spans) };

    public IReadOnlyList<TextSpan> Of(IReadOnlyList<TextSpan> spans) => _convert is null ? spans : [.. spans.Select(span => Of(span))];
}
