using NewsParsing.Tool.Output;

namespace NewsParsing.Archive.Cli.Output;

/// <summary>Writes an object a line, each as soon as it is there.</summary>
internal sealed class JsonRowWriter<T>(RowForm<T> form, OutputTarget output) : RowWriter<T>
{
    public override void Write(T row) => output.Write(JsonLine.Of(json => form.WriteJson(json, row)));
}
