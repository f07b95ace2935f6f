namespace NewsParsing.Models;

/// <summary>A weights file cannot be used: the message names the file and what is wrong with it.</summary>
internal sealed class InvalidModelException(string file, string fault) : Exception($"The model file '{file}' cannot be used: {fault}.")
{
    /// <summary>The file's name, as <c>syntax.bin</c>.</summary>
    public string File { get; } = file;
}
