using System.Text.Encodings.Web;
using System.Text.Json;
using NewsParsing.Cli.Output;

namespace NewsParsing.Cli.Comparison;

/// <summary>Writes a JSON object a change.</summary>
internal sealed class DiffJsonWriter(OutputTarget output) : DiffWriter(output)
{
    // The quotation marks of quotes stay legible; nobody pastes these lines into a page unencoded.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Write(Change change)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("article", change.Article);
            json.WriteString("of", change.Of);
            json.WriteString("what", change.What);
            json.WriteString("oldId", change.OldId);
            json.WriteString("newId", change.NewId);
            json.WriteString("text", change.Text);
            json.WriteString("old", change.Old);
            json.WriteString("new", change.New);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    public override void Finish(DiffTotals totals)
    {
        if (!totals.OldVersions.SetEquals(totals.NewVersions))
        {
            Write(new Change(
                "", "output", "parser", Old: string.Join(", ", totals.OldVersions), New: string.Join(", ", totals.NewVersions)));
        }
    }
}
