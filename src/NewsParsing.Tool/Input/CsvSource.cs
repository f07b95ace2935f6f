using System.Text.Json;
using NewsParsing.Json;

namespace NewsParsing.Tool.Input;

/// <summary>An article as a row of a table.</summary>
/// <param name="fields">The fields of the row, an empty one as null.</param>
/// <param name="columns">Which of them is what.</param>
internal sealed class CsvSource(string?[] fields, CsvColumns columns) : ArticleSource
{
    public override NewsItem Load()
    {
        string text = Field(columns.Text) ?? throw new InputException($"{ShownValue.Of(columns.Fields.Text)} is empty");
        PublicationTime published = default;
        if (Field(columns.PublishedAt) is { } time)
        {
            try
            {
                published = PublicationTimeReader.Read(time, columns.Fields.PublishedAt);
            }
            catch (JsonException exception)
            {
                throw new InputException(exception.Message.TrimEnd('.'), exception);
            }
        }

        return new NewsItem
        {
            Text = text,
            Id = FindId(),
            Headline = Field(columns.Headline),
            Byline = Field(columns.Byline),
            Published = published,
            Source = Field(columns.Source),
            Url = Field(columns.Url),
            Language = Field(columns.Language),
        };
    }

    public override string? FindId() => Field(columns.Id);

    private string? Field(int column) => column >= 0 && column < fields.Length ? fields[column] : null;
}
