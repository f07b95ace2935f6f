using System.Globalization;
using NewsParsing.Json;

namespace NewsParsing.Tool.Input;

/// <summary>Reads JSON Lines one by one; blank lines count as lines and are passed over, or are errors in their place.</summary>
internal static class JsonLinesReader
{
    /// <param name="reader">The lines.</param>
    /// <param name="file">What they come from.</param>
    /// <param name="form">How they are read.</param>
    /// <param name="first">A first line that was taken out of the reader already; or null.</param>
    public static IEnumerable<ArticleSource> Read(ByteReader reader, InputFile file, JsonForm form, byte[]? first = null)
    {
        bool isEmpty = true;
        for (int number = 1; ; number++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $":{number}");
            TextLine? line = null;
            string? failure = null;
            try
            {
                line = first is not null && number == 1 ? new TextLine(first, IsTooLong: false) : reader.ReadLine();
            }
            catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
            {
                failure = SystemErrors.DescribeRead(exception);
            }

            if (failure is not null)
            {
                yield return new BadSource(failure) { Name = file.Name + place, DefaultId = file.Id + place, IsUnread = true };
                yield break;
            }

            if (line is not { } found)
            {
                break;
            }

            if (ReadLine(found, reader, file, place, form) is { } source)
            {
                isEmpty = false;
                yield return source;
            }
        }

        if (isEmpty && !form.BlankLinesCount)
        {
            yield return new BadSource("is empty") { Name = file.Name };
        }
    }

    private static ArticleSource? ReadLine(TextLine line, ByteReader reader, InputFile file, string place, JsonForm form)
    {
        if (line.IsTooLong)
        {
            string? id = NewsItemReader.FindId(line.Bytes.Span, form.Fields);
            return new BadSource(reader.Limit.TooLong) { Name = file.Name + place, DefaultId = file.Id + place, Id = id };
        }

        if (line.Bytes.Span.ContainsAnyExcept(" \t\r"u8))
        {
            return new JsonSource(line.Bytes.ToArray(), form)
            {
                Name = file.Name + place,
                DefaultId = file.Id + place,
                ByteCount = line.Bytes.Length + 1,
            };
        }

        return form.BlankLinesCount ? new BadSource("is blank") { Name = file.Name + place, DefaultId = file.Id + place } : null;
    }
}
