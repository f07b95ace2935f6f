namespace NewsParsing.Networks;

/// <summary>
/// The section numbers of an <see cref="Encoder"/>, to which each file adds one of its own; a number is never given a second meaning.
/// </summary>
internal static class EncoderSections
{
    public const int Vocabulary = 2;
    public const int EmbeddingScale = 3;
    public const int Embeddings = 4;

    /// <summary>From a word's vector to the input, a row for each dimension of the former.</summary>
    public const int Words = 5;

    /// <summary>From a token's vector of another encoder to the input.</summary>
    public const int Context = 6;

    /// <summary>Weights, forget bias, reset bias, forget state, reset state of a layer, in this order.</summary>
    // Ten numbers a layer, five of them free, from 100 on: syntax.bin has four layers, attributions.bin two, and each scorer a number below
    // 100.
    public static int Layer(int index) => 100 + index * 10;
}
