namespace NewsParsing.Syntax;

/// <summary>
/// The section numbers of <c>syntax.bin</c> beside those of its <see cref="NewsParsing.Networks.EncoderSections"/>; a number is never
/// given a second meaning.
/// </summary>
internal static class SyntaxSections
{
    public const int Shape = 1;
    /// <summary>Projection and its bias, root, tags and bias, relations and bias, in this order.</summary>
    public const int Heads = 10;

    /// <summary>Weights and bias of the name labels, in this order.</summary>
    public const int Names = 20;
}
