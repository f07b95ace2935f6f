using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>Collects the values of one input article, whatever its properties are called.</summary>
internal sealed class NewsItemValues(NewsItemFields fields)
{
    private readonly List<string> _names = [];
    private string? _text;
    private bool _hasNoText;
    private string? _headline;
    private string? _byline;
    private string? _source;
    private string? _url;
    private string? _language;
    private PublicationTime _published;

    public NewsItemFields Fields => fields;

    public string? Id { get; private set; }

    /// <summary>Reads the value at a path when it is one of the article's.</summary>
    /// <param name="path">The path of the property.</param>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>Whether it was; otherwise the value is still to be skipped.</returns>
    public bool TryRead(string path, ref Utf8JsonReader reader)
    {
        if (_names.Count <= MissingTextException.MaximumNames)
        {
            _names.Add(path);
        }

        // The id first: FindId gives its name to all of them.
        if (path == fields.Id)
        {
            Id = NewsItemValue.ReadId(ref reader, path);
        }
        else if (path == fields.Text)
        {
            _text = NewsItemValue.ReadString(ref reader, path);
            _hasNoText = _text is null;
        }
        else if (path == fields.Headline)
        {
            _headline = NewsItemValue.ReadName(ref reader, path);
        }
        else if (path == fields.Byline)
        {
            _byline = NewsItemValue.ReadByline(ref reader, path);
        }
        else if (path == fields.PublishedAt)
        {
            _published = NewsItemValue.ReadTime(ref reader, path);
        }
        else if (path == fields.Source)
        {
            _source = NewsItemValue.ReadName(ref reader, path);
        }
        else if (path == fields.Url)
        {
            _url = NewsItemValue.ReadString(ref reader, path);
        }
        else if (path == fields.Language)
        {
            _language = NewsItemValue.ReadString(ref reader, path);
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <exception cref="JsonException">There is no text.</exception>
    public NewsItem ToItem() => new()
    {
        Text = _text
            ?? throw (_hasNoText ? new JsonException($"'{fields.Text}' is null.") : new MissingTextException(fields.Text, _names)),
        Id = Id,
        Headline = _headline,
        Byline = _byline,
        Published = _published,
        Source = _source,
        Url = _url,
        Language = _language,
    };
}
