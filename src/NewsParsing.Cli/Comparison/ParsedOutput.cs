using System.Text.Json;
using NewsParsing.Tool;
using NewsParsing.Tool.Input;

namespace NewsParsing.Cli.Comparison;

/// <summary>
/// Reads back what <c>newsparse</c> wrote: JSON Lines, a JSON file of one article or an array, or a folder of them in the ordinal order of
/// their paths. One article is held at a time.
/// </summary>
/// <param name="path">The file or folder.</param>
/// <param name="errors">Says what cannot be read.</param>
internal sealed class ParsedOutput(string path, ErrorLog errors)
{
    private const string NoJson
        = "is no output of newsparse in JSON, which is all that can be compared; parse writes it with --format jsonl";

    public IEnumerable<ArticleFacts> Read() => Directory.Exists(path) ? ReadFolder() : ReadFile(path);

    private IEnumerable<ArticleFacts> ReadFolder()
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => InputFile.FormatOf(file) is InputFormat.Json or InputFormat.JsonLines).Order(StringComparer.Ordinal),
        ];
        // A folder of nothing is the output of a run over nothing; one of pages is not.
        if (files.Length == 0 && Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Any())
        {
            errors.Write(path, NoJson);
        }

        return files.SelectMany(ReadFile);
    }

    private IEnumerable<ArticleFacts> ReadFile(string file)
    {
        PeekStream? stream = Try(file, () =>
        {
            var opened = new PeekStream(new InputFile(file, file, file).Open());
            _ = TextDecoder.MarkedEncoding(opened.Peek(4), out int markLength);
            opened.Skip(markLength);
            return opened;
        });
        if (stream is null)
        {
            yield break;
        }

        using (stream)
        {
            if (!MayBeJson(file, stream))
            {
                errors.Write(file, NoJson);
                yield break;
            }

            foreach ((string name, byte[] json) in ReadObjects(file, stream))
            {
                foreach (ArticleFacts article in ReadObject(name, json))
                {
                    yield return article;
                }
            }
        }
    }

    private IEnumerable<(string Name, byte[] Json)> ReadObjects(string file, PeekStream stream)
    {
        bool isLines = InputFile.FormatOf(file) != InputFormat.Json;
        bool isArray = !isLines && IsArray(file, stream);
        var reader = new ByteReader(stream, SizeLimit.Output);
        var items = new JsonArraySplitter(reader);
        for (int number = 1; ; number++)
        {
            byte[]? json = Try(
                file,
                () => isLines ? reader.ReadLine()?.Bytes.ToArray()
                    : isArray ? items.ReadItem()
                    : number == 1 ? reader.ReadToEnd()
                    : null);
            if (json is null)
            {
                yield break;
            }

            if (json.AsSpan().ContainsAnyExcept(" \t\r\n"u8))
            {
                string place = isLines ? $":{number}" : isArray ? $"[{number - 1}]" : "";
                yield return (file + place, json);
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

    /// <summary>
    /// Whether a file begins as JSON does: a page or a table is one error, not one in every line. In JSON Lines by name the first line may
    /// be a bad one.
    /// </summary>
    private bool MayBeJson(string file, PeekStream stream)
        => InputFile.FormatOf(file) == InputFormat.JsonLines
            || Try(file, () => stream.FirstByte() is null or (byte)'{' or (byte)'[' ? "" : NoJson) is null or "";

    private bool IsArray(string file, PeekStream stream) => Try(file, () => stream.FirstByte() == (byte)'[' ? stream : null) is not null;

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
        catch (InputException exception)
        {
            errors.Write(name, exception.Message);
        }
        catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
        {
            errors.Write(name, SystemErrors.DescribeRead(exception));
        }

        return null;
    }
}
