namespace NewsParsing.Html.Rendering;

/// <summary>A mark in a text node, half-open.</summary>
/// <param name="Start">Its first code unit in the node.</param>
/// <param name="End">The one after its last.</param>
/// <param name="Tag">The tag that opens it.</param>
internal readonly record struct PageMark(int Start, int End, string Tag);
