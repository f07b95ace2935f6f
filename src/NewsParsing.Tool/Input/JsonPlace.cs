namespace NewsParsing.Tool.Input;

/// <summary>A place in a file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in characters, from 1.</param>
internal readonly record struct JsonPlace(long Line, long Column);
