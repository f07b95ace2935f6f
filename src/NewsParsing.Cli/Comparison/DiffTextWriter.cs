using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Comparison;

/// <summary>Writes for people: a line a change, as it is found, and the counts at the end, where they stay in sight.</summary>
internal sealed class DiffTextWriter(OutputTarget output) : DiffWriter(output)
{
    private const int MaximumText = 60;

    public override void Write(Change change)
    {
        string ids = change.OldId is { } oldId && change.NewId is { } newId && oldId != newId ? $" {oldId}→{newId}"
            : (change.NewId ?? change.OldId) is { } id ? " " + id
            : "";
        string values = change switch
        {
            { What: "text" } => "",
            { What: "added", New: { Length: > 0 } speaker } => $" ({Cut(speaker)})",
            { What: "removed", Old: { Length: > 0 } speaker } => $" ({Cut(speaker)})",
            { What: "added" or "removed" } => "",
            _ => $": {Value(change.Old)} → {Value(change.New)}",
        };
        string text = change.Text is null || change.What == "words" ? "" : $"  {Cut(change.Text)}";
        Output.WriteLine($"{Cut(change.Article)}: {change.Of}{ids} {change.What}{values}{text}");
    }

    public override void Finish(DiffTotals totals)
    {
        if (!totals.IsSame)
        {
            Output.WriteLine("");
        }

        foreach ((string of, string what, int changes, int articles) in totals.Changes)
        {
            Output.WriteLine(Row($"{of} {what}", $"{changes:N0} in {PlainText.Count(articles, "article")}"));
        }

        Output.WriteLine(Row(
            "articles",
            $"{totals.Same:N0} the same, {totals.Different:N0} different, {totals.Removed:N0} only in the old output, "
                + $"{totals.Added:N0} only in the new one"));
        Output.WriteLine(Row("quotes", $"{totals.OldQuotes:N0} → {totals.NewQuotes:N0}"));
        Output.WriteLine(Row("claims", $"{totals.OldClaims:N0} → {totals.NewClaims:N0}"));
        Output.WriteLine(Row("… with a speaker", $"{totals.OldWithSpeaker:N0} → {totals.NewWithSpeaker:N0}"));
        Output.WriteLine(Row("parser", $"{Versions(totals.OldVersions)} → {Versions(totals.NewVersions)}"));
    }

    private static string Row(string name, string value) => $"{name,-26} {value}";

    private static string Versions(SortedSet<string> versions)
        => versions.Count == 0 ? "not named" : string.Join(", ", versions.Select(PlainText.Printable));

    private static string Value(string? value) => string.IsNullOrEmpty(value) ? "none" : Cut(value);

    private static string Cut(string text) => PlainText.Cut(PlainText.Printable(text), MaximumText);
}
