using AngleSharp.Dom;

namespace NewsParsing.Html.Blocks;

/// <summary>A run of characters of a block that stand one after the other in one text node.</summary>
/// <param name="Start">Where the run begins in the text of the block, later in that of the page.</param>
/// <param name="Length">How many characters it has, in the block and in the node.</param>
/// <param name="Node">The text node.</param>
/// <param name="NodeStart">Where it begins in the node.</param>
/// <param name="ElementStart">Where the node begins in the text content of its parent element.</param>
/// <param name="Element">The parent element, by its place in the tree.</param>
/// <param name="IsAfterGap">Whether text that is not read stands before it in the page.</param>
internal readonly record struct Segment(int Start, int Length, IText Node, int NodeStart, int ElementStart, int Element, bool IsAfterGap);
