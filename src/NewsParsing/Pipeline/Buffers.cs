namespace NewsParsing.Pipeline;

/// <summary>The data of a parse that stages read and write, each a property of <see cref="ParseWorkspace"/>.</summary>
[Flags]
// Bits, so that a step can name several: Actors reads five of them.
internal enum Buffers
{
    None = 0,
    Input = 1 << 0,
    Text = 1 << 1,
    Head = 1 << 2,
    Quotations = 1 << 3,
    Syntax = 1 << 4,
    Attributions = 1 << 5,
    Actors = 1 << 6,
    Claims = 1 << 7,
    Certainty = 1 << 8,
}
