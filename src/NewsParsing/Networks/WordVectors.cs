using System.Runtime.InteropServices;
using NewsParsing.Models;

namespace NewsParsing.Networks;

/// <summary>
/// A vector for each of the frequent words: what a word has in common with others in texts at large, of which the corpora show only a
/// part. In 8-bit steps. Immutable and thread-safe.
/// </summary>
internal sealed class WordVectors
{
    public const string FileName = "words.bin";

    private readonly FeatureVocabulary _words;
    private readonly ReadOnlyMemory<byte> _steps;

    public WordVectors(ModelFileReader file)
    {
        ReadOnlySpan<int> shape = file.Section<int>(WordVectorSections.Shape, 2);
        // 32 of GloVe's 100 dimensions (Pennington, Socher and Manning 2014), its first principal components: 1.1 MB in the package instead
        // of 3.1.
        Size = shape[1];
        Scale = file.Section<float>(WordVectorSections.Scale, 1)[0];
        _words = new FeatureVocabulary(file.Section<uint>(WordVectorSections.Words, shape[0]));
        _steps = file.Bytes(WordVectorSections.Steps, (long)shape[0] * Size);
    }

    /// <summary>Dimensions of a vector.</summary>
    public int Size { get; }

    /// <summary>What one step is worth.</summary>
    public float Scale { get; }

    /// <summary>The row of a form, by its <see cref="FormHash"/>, or -1 if the word is not known.</summary>
    // 32 bits of the hash: a form that is none of the 30,000 words is taken for one of them once in 143,000 (2^32 / 30,000).
    public int RowOf(ulong form) => _words.Row(FormHash.Fold(form));

    /// <summary>The steps of a row's vector; empty for -1.</summary>
    public ReadOnlySpan<sbyte> Steps(int row) => row < 0 ? [] : MemoryMarshal.Cast<byte, sbyte>(_steps.Span.Slice(row * Size, Size));
}
