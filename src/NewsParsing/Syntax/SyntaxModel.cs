using NewsParsing.Models;

namespace NewsParsing.Syntax;

/// <summary>The weights of tagger and parser. Immutable and thread-safe.</summary>
internal sealed class SyntaxModel
{
    public const string FileName = "syntax.bin";

    /// <summary>Penn tags come first among the tag outputs, the universal ones after them.</summary>
    public const int PennTags = (int)PennTag.ClosingQuote + 1;

    public const int TagOutputs = PennTags + (int)UniversalTag.Verb + 1;

    public const int RelationOutputs = (int)Relation.Xcomp + 1;

    public SyntaxModel(ModelFileReader file)
    {
        ReadOnlySpan<int> shape = file.Section<int>(SyntaxSections.Shape, 3);
        (int size, int layers, int rows) = (shape[0], shape[1], shape[2]);
        Size = size;
        Names = new NameScorer(size);
        Vocabulary = new FeatureVocabulary(file.Section<uint>(SyntaxSections.Vocabulary, rows));
        float scale = file.Section<float>(SyntaxSections.EmbeddingScale, 1)[0];
        Embeddings = new EmbeddingTable(file.Bytes(SyntaxSections.Embeddings, rows * size), size, scale);
        Layers = new RecurrentLayer[layers];
        for (int i = 0; i < layers; i++)
        {
            Layers[i] = ReadLayer(file, SyntaxSections.Layer(i), size);
        }

        Heads = ReadHeads(file, size);
        ReadMatrix(file, SyntaxSections.Names, Names.Weights);
        file.Section<float>(SyntaxSections.Names + 1, NameScorer.Width).CopyTo(Names.Weights.Bias);
    }

    /// <summary>The weights that the package embeds, loaded on first use.</summary>
    public static SyntaxModel Default => Holder.Instance;

    /// <summary>Dimensions of a token's vector, a multiple of 32.</summary>
    public int Size { get; }

    public FeatureVocabulary Vocabulary { get; }

    public EmbeddingTable Embeddings { get; }

    public RecurrentLayer[] Layers { get; }

    public OutputHeads Heads { get; }

    public NameScorer Names { get; }

    private static RecurrentLayer ReadLayer(ModelFileReader file, int section, int size)
    {
        var layer = new RecurrentLayer(size);
        ReadMatrix(file, section, layer.Weights);
        file.Section<float>(section + 1, size).CopyTo(layer.Weights.Bias.AsSpan(size));
        file.Section<float>(section + 2, size).CopyTo(layer.Weights.Bias.AsSpan(size * 2));
        file.Section<float>(section + 3, size).CopyTo(layer.ForgetState);
        file.Section<float>(section + 4, size).CopyTo(layer.ResetState);
        return layer;
    }

    private static OutputHeads ReadHeads(ModelFileReader file, int size)
    {
        var heads = new OutputHeads(size, TagOutputs, RelationOutputs);
        int section = SyntaxSections.Heads;
        ReadMatrix(file, section, heads.Projection);
        file.Section<float>(section + 1, OutputLayout.Width).CopyTo(heads.Projection.Bias);
        file.Section<float>(section + 2, OutputLayout.ArcSize).CopyTo(heads.RootHead);
        ReadMatrix(file, section + 3, heads.Tags);
        file.Section<float>(section + 4, heads.Tags.Columns).CopyTo(heads.Tags.Bias);
        ReadMatrix(file, section + 5, heads.Relations);
        file.Section<float>(section + 6, heads.Relations.Columns).CopyTo(heads.Relations.Bias);
        return heads;
    }

    private static void ReadMatrix(ModelFileReader file, int section, QuantizedMatrix matrix)
        => matrix.Take(file.Steps(section, matrix.Rows * matrix.Columns, out float scale), scale);

    private static class Holder
    {
        public static readonly SyntaxModel Instance = new(ModelFileReader.OpenEmbedded(FileName));
    }
}
