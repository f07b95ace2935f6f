using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Comparison;

/// <summary>Writes a JSON object a change.</summary>
internal sealed class DiffJsonWriter(OutputTarget output) : DiffWriter(output)
{
    public override void Write(Change change) => Output.Write(JsonLine.Of(json =>
    {
        json.WriteString("article", change.Article);
        json.WriteString("of", change.Of);
        json.WriteString("what", change.What);
        json.WriteString("oldId", change.OldId);
        json.WriteString("newId", change.NewId);
        json.WriteString("text", change.Text);
        json.WriteString("old", change.Old);
        json.WriteString("new", change.New);
    }));

    public override void Finish(DiffTotals totals)
    {
        if (!totals.OldVersions.SetEquals(totals.NewVersions))
        {
            Write(new Change(
                "", "output", "parser", Old: string.Join(", ", totals.OldVersions), New: string.Join(", ", totals.NewVersions)));
        }
    }
}
