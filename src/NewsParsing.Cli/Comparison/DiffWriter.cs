using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Comparison;

/// <summary>Writes what a comparison finds.</summary>
internal abstract class DiffWriter(OutputTarget output)
{
    protected OutputTarget Output { get; } = output;

    public abstract void Write(Change change);

    public abstract void Finish(DiffTotals totals);
}
