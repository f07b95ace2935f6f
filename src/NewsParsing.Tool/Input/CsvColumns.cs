using NewsParsing.Json;

namespace NewsParsing.Tool.Input;

/// <summary>Which columns of a table hold what; -1 for what it has no column for.</summary>
internal sealed record CsvColumns(
    int Text, int Id, int Headline, int Byline, int PublishedAt, int Source, int Url, int Language, NewsItemFields Fields)
{
    /// <summary>Finds the columns by the names in the header, white space around them and their case set aside.</summary>
    /// <exception cref="InputException">There is none for the text, or for one that the command line names, or two.</exception>
    public static CsvColumns Find(IReadOnlyList<string> header, NewsItemFields fields)
    {
        NewsItemFields usual = NewsItemFields.Default;
        int text = IndexOf(header, fields.Text, usual.Text);
        if (text < 0)
        {
            throw Missing(header, fields.Text, isText: true);
        }

        return new CsvColumns(
            text,
            IndexOf(header, fields.Id, usual.Id),
            IndexOf(header, fields.Headline, usual.Headline),
            IndexOf(header, fields.Byline, usual.Byline),
            IndexOf(header, fields.PublishedAt, usual.PublishedAt),
            IndexOf(header, fields.Source, usual.Source),
            IndexOf(header, fields.Url, usual.Url),
            IndexOf(header, fields.Language, usual.Language),
            fields);
    }

    private static int IndexOf(IReadOnlyList<string> header, string name, string usual)
    {
        int found = -1;
        for (int i = 0; i < header.Count; i++)
        {
            if (!header[i].Trim().Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            found = found < 0
                ? i
                : throw new InputException($"has two columns {ShownValue.Of(name)}; give one of them another name");
        }

        // A column that was named and is not there is a slip; without a headline, say, the articles would still be read.
        return found < 0 && name != usual ? throw Missing(header, name, isText: false) : found;
    }

    private static InputException Missing(IReadOnlyList<string> header, string name, bool isText)
    {
        string[] names = [.. header.Where(column => !string.IsNullOrWhiteSpace(column))];
        string columns = string.Join(", ", names.Take(MissingTextException.MaximumNames).Select(ShownValue.Of));
        string message = $"has no column {ShownValue.Of(name)} in its header line; the columns are {columns}"
            + (names.Length > MissingTextException.MaximumNames ? " …" : "");
        return new InputException(isText ? FieldHint.Add(message, names) : message);
    }
}
