using NewsParsing.Models;

namespace NewsParsing.Networks;

/// <summary>
/// The weights that turn the features of a sequence of tokens into vectors: embeddings of features, for some a map of the words' own
/// vectors, and recurrent layers. Immutable and thread-safe.
/// </summary>
internal sealed class Encoder
{
    /// <param name="file">The file that holds them.</param>
    /// <param name="sections">What is added to the numbers of <see cref="EncoderSections"/> in it.</param>
    /// <param name="size">Dimensions of a vector, a multiple of 32.</param>
    /// <param name="layers">How many layers.</param>
    /// <param name="rows">How many features.</param>
    /// <param name="words">The vectors of words that it reads, if it does.</param>
    /// <param name="context">Dimensions of the vectors of another encoder that it reads, or 0.</param>
    public Encoder(ModelFileReader file, int sections, int size, int layers, int rows, WordVectors? words = null, int context = 0)
    {
        Size = size;
        Vocabulary = new FeatureVocabulary(file.Section<uint>(sections + EncoderSections.Vocabulary, rows));
        float scale = file.Section<float>(sections + EncoderSections.EmbeddingScale, 1)[0];
        // Read where the file lies: in syntax.bin these are 31,250 rows of 160 bytes, 5.0 of its 5.9 MB.
        Embeddings = new EmbeddingTable(file.Bytes(sections + EncoderSections.Embeddings, rows * size), size, scale);
        // The labels' network reads words.bin, that of the syntax does not (docs/models/words.md).
        if (words is not null)
        {
            Words = new WordProjection(words, file.Section<float>(sections + EncoderSections.Words, words.Size * size), size);
        }

        if (context > 0)
        {
            Context = new QuantizedMatrix(context, size);
            Context.Take(file, sections + EncoderSections.Context);
        }

        Layers = new RecurrentLayer[layers];
        for (int i = 0; i < layers; i++)
        {
            Layers[i] = ReadLayer(file, sections + EncoderSections.Layer(i), size);
        }
    }

    /// <summary>Dimensions of a token's vector, a multiple of 32.</summary>
    public int Size { get; }

    public FeatureVocabulary Vocabulary { get; }

    public EmbeddingTable Embeddings { get; }

    /// <summary>From the vectors of words to the input, or null.</summary>
    public WordProjection? Words { get; }

    /// <summary>From the vectors of another encoder to the input, or null.</summary>
    public QuantizedMatrix? Context { get; }

    public RecurrentLayer[] Layers { get; }

    private static RecurrentLayer ReadLayer(ModelFileReader file, int section, int size)
    {
        var layer = new RecurrentLayer(size);
        layer.Weights.Take(file, section);
        file.Section<float>(section + 1, size).CopyTo(layer.Weights.Bias.AsSpan(size));
        file.Section<float>(section + 2, size).CopyTo(layer.Weights.Bias.AsSpan(size * 2));
        file.Section<float>(section + 3, size).CopyTo(layer.ForgetState);
        file.Section<float>(section + 4, size).CopyTo(layer.ResetState);
        return layer;
    }
}
