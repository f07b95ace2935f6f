namespace NewsParsing.Syntax;

/// <summary>The section numbers of <c>syntax.bin</c>; a number is never given a second meaning.</summary>
internal static class SyntaxSections
{
    public const int Shape = 1;
    public const int Vocabulary = 2;
    public const int EmbeddingScale = 3;
    public const int Embeddings = 4;

    /// <summary>Projection and its bias, root, tags and bias, relations and bias, in this order.</summary>
    public const int Heads = 10;

    /// <summary>Weights and bias of the name labels, in this order.</summary>
    public const int Names = 20;

    /// <summary>Weights, forget bias, reset bias, forget state, reset state of a layer, in this order.</summary>
    public static int Layer(int index) => 100 + index * 10;
}
