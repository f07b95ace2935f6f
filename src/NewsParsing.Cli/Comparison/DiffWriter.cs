using System.Text;
using NewsParsing.Cli.Output;

namespace NewsParsing.Cli.Comparison;

/// <summary>Writes what a comparison finds.</summary>
internal abstract class DiffWriter(OutputTarget output)
{
    public abstract void Write(Change change);

    public abstract void Finish(DiffTotals totals);

    protected void WriteLine(string line) => output.Write(Encoding.UTF8.GetBytes(line + "\n"));

    protected void Write(ReadOnlySpan<byte> bytes) => output.Write(bytes);
}
