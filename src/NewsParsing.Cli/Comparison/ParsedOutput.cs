using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsParsing.Cli.Input;

namespace NewsParsing.Cli.Comparison;

/// <summary>
/// Reads back what <c>newsparse</c> wrote: JSON Lines, a JSON file of one article or an array, or a folder of them in the ordinal order of
/// their paths. One article is held at a time, but for an array, which is read as a whole.
/// </summary>
/// <param name="path">The file or folder.</param>
/// <param name="errors">Says what cannot be read.</param>
internal sealed class ParsedOutput(string path, ErrorLog errors)
{
    public IEnumerable<ArticleFacts> Read()
        => Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => InputFile.FormatOf(file) is InputFormat.Json or InputFormat.JsonLines)
                .Order(StringComparer.Ordinal).SelectMany(ReadFile)
            : ReadFile(path);

    private IEnumerable<ArticleFacts> ReadFile(string file)
    {
        ByteReader? reader = Try(file, () =>
        {
            var bytes = new ByteReader(new InputFile(file, file, file).Open());
            bytes.SkipMark();
            return bytes;
        });
        if (reader is null)
        {
            yield break;
        }

        using (reader)
        {
            bool isLines = InputFile.FormatOf(file) != InputFormat.Json;
            for (int number = 1; ; number++)
            {
                byte[]? json = Try(file, () => isLines ? reader.ReadLine() : reader.IsEmpty() ? null : reader.ReadToEnd());
                if (json is null)
                {
                    yield break;
                }

                if (!json.AsSpan().ContainsAnyExcept(" \t\r\n"u8))
                {
                    continue;
                }

                string name = isLines ? string.Create(CultureInfo.InvariantCulture, $"{file}:{number}") : file;
                foreach (ArticleFacts article in isLines ? ReadObject(name, json) : ReadDocument(name, json))
                {
                    yield return article;
                }
            }
        }
    }

    private IEnumerable<ArticleFacts> ReadDocument(string name, byte[] json)
    {
        JsonDocument? document = Try(name, () => JsonDocument.Parse(json));
        if (document is null)
        {
            yield break;
        }

        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                foreach (ArticleFacts article in ReadObject(name, json))
                {
                    yield return article;
                }

                yield break;
            }

            int index = 0;
            foreach (JsonElement item in document.RootElement.EnumerateArray())
            {
                string place = string.Create(CultureInfo.InvariantCulture, $"{name}[{index++}]");
                foreach (ArticleFacts article in ReadObject(place, Encoding.UTF8.GetBytes(item.GetRawText())))
                {
                    yield return article;
                }
            }
        }
    }

    private ArticleFacts[] ReadObject(string name, byte[] json)
    {
        if (TryReadError(json) is { } failed)
        {
            return [failed];
        }

        ArticleFacts? article = Try(name, () =>
        {
            using var stream = new MemoryStream(json);
            return ArticleFacts.Of(Article.FromJson(stream));
        });
        return article is null ? [] : [article];
    }

    /// <summary>Reads <c>{"id", "error"}</c>, which stands in the place of an article that was bad.</summary>
    private static ArticleFacts? TryReadError(byte[] json)
    {
        if (json.AsSpan().IndexOf("\"error\""u8) < 0 || json.AsSpan().IndexOf("\"text\""u8) >= 0)
        {
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            JsonElement root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("error", out JsonElement error)
                ? new ArticleFacts
                {
                    Id = root.TryGetProperty("id", out JsonElement id) ? id.ToString() : "",
                    Error = error.ToString(),
                }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private T? Try<T>(string name, Func<T?> action)
        where T : class
    {
        try
        {
            return action();
        }
        catch (JsonException exception)
        {
            errors.Write(name, "is no output of newsparse: " + exception.Message.TrimEnd('.'));
        }
        catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
        {
            errors.Write(name, "cannot be read: " + SystemErrors.Describe(exception));
        }

        return null;
    }
}
