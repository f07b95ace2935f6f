using NewsParsing.Models;
using NewsParsing.Networks;

namespace NewsParsing.Syntax;

/// <summary>The weights of tagger and parser. Immutable and thread-safe.</summary>
internal sealed class SyntaxModel
{
    public const string FileName = "syntax.bin";

    /// <summary>Dimensions of a token's vector.</summary>
    // Not the file's to say: the summary in attributions.bin was trained on vectors of this size.
    public const int VectorSize = 160;

    /// <summary>Penn tags come first among the tag outputs, the universal ones after them.</summary>
    public const int PennTags = (int)PennTag.ClosingQuote + 1;

    public const int TagOutputs = PennTags + (int)UniversalTag.Verb + 1;

    public const int RelationOutputs = (int)Relation.Xcomp + 1;

    /// <param name="file">The weights.</param>
    /// <param name="words">The vectors of words that the encoder reads.</param>
    /// <exception cref="InvalidModelException">A section is missing or has another length, or vectors have another size.</exception>
    public SyntaxModel(ModelFileReader file, WordVectors words)
    {
        ReadOnlySpan<int> shape = file.Section<int>(SyntaxSections.Shape, 3);
        (int size, int layers, int rows) = (shape[0], shape[1], shape[2]);
        if (size != VectorSize)
        {
            throw file.Fault($"its vectors have {size} dimensions and the attributions read {VectorSize}");
        }

        Words = words;
        Names = new NameScorer(size);
        Encoder = new Encoder(file, 0, size, layers, rows, words);
        Heads = ReadHeads(file, size);
        Names.Weights.Take(file, SyntaxSections.Names);
        file.Section<float>(SyntaxSections.Names + 1, NameScorer.Width).CopyTo(Names.Weights.Bias);
    }

    /// <summary>From features to vectors; its sections have the numbers of <see cref="EncoderSections"/> themselves.</summary>
    public Encoder Encoder { get; }

    /// <summary>The vectors of words that the encoder reads.</summary>
    public WordVectors Words { get; }

    public OutputHeads Heads { get; }

    public NameScorer Names { get; }

    private static OutputHeads ReadHeads(ModelFileReader file, int size)
    {
        var heads = new OutputHeads(size, TagOutputs, RelationOutputs);
        int section = SyntaxSections.Heads;
        heads.Projection.Take(file, section);
        file.Section<float>(section + 1, OutputLayout.Width).CopyTo(heads.Projection.Bias);
        file.Section<float>(section + 2, OutputLayout.ArcSize).CopyTo(heads.RootHead);
        heads.Tags.Take(file, section + 3);
        file.Section<float>(section + 4, heads.Tags.Columns).CopyTo(heads.Tags.Bias);
        heads.Relations.Take(file, section + 5);
        file.Section<float>(section + 6, heads.Relations.Columns).CopyTo(heads.Relations.Bias);
        return heads;
    }
}
