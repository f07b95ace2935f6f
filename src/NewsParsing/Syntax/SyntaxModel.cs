using NewsParsing.Models;

namespace NewsParsing.Syntax;

/// <summary>The weights of tagger and parser. Immutable and thread-safe.</summary>
internal sealed class SyntaxModel
{
    public const string FileName = "syntax.bin";

    /// <summary>Penn tags come first among the tag outputs, the universal ones after them.</summary>
    public static readonly int PennTags = Enum.GetValues<PennTag>().Length;

    public static readonly int TagOutputs = PennTags + Enum.GetValues<UniversalTag>().Length;

    public static readonly int RelationOutputs = Enum.GetValues<Relation>().Length;

    public SyntaxModel(ModelFileReader file)
    {
        ReadOnlySpan<int> shape = file.Section<int>(SyntaxSections.Shape, 3);
        (int size, int layers, int rows) = (shape[0], shape[1], shape[2]);
        ModelId = file.ModelId;
        Size = size;
        Vocabulary = new FeatureVocabulary(file.Section<uint>(SyntaxSections.Vocabulary, rows));
        float scale = file.Section<float>(SyntaxSections.EmbeddingScale, 1)[0];
        Embeddings = new EmbeddingTable(file.Segment(SyntaxSections.Embeddings, rows * size), size, scale);
        Layers = new RecurrentLayer[layers];
        for (int i = 0; i < layers; i++)
        {
            Layers[i] = ReadLayer(file, SyntaxSections.Layer(i), size);
        }

        Heads = ReadHeads(file, size);
    }

    /// <summary>The weights that the package embeds, loaded on first use.</summary>
    public static SyntaxModel Default => Holder.Instance;

    public string ModelId { get; }

    /// <summary>Dimensions of a token's vector, a multiple of 32.</summary>
    public int Size { get; }

    public FeatureVocabulary Vocabulary { get; }

    public EmbeddingTable Embeddings { get; }

    public RecurrentLayer[] Layers { get; }

    public OutputHeads Heads { get; }

    private static RecurrentLayer ReadLayer(ModelFileReader file, int section, int size)
    {
        var layer = new RecurrentLayer(size);
        layer.Weights.Pack(file.Quantized(section, size * size * 3));
        file.Section<float>(section + 1, size).CopyTo(layer.ForgetBias);
        file.Section<float>(section + 2, size).CopyTo(layer.ResetBias);
        file.Section<float>(section + 3, size).CopyTo(layer.ForgetState);
        file.Section<float>(section + 4, size).CopyTo(layer.ResetState);
        return layer;
    }

    private static OutputHeads ReadHeads(ModelFileReader file, int size)
    {
        var heads = new OutputHeads(size, TagOutputs, RelationOutputs);
        int section = SyntaxSections.Heads;
        heads.Projection.Pack(file.Quantized(section, size * OutputLayout.Width));
        file.Section<float>(section + 1, OutputLayout.Width).CopyTo(heads.ProjectionBias);
        file.Section<float>(section + 2, OutputLayout.ArcSize).CopyTo(heads.RootHead);
        heads.Tags.Pack(file.Quantized(section + 3, OutputLayout.TagSize * heads.TagBias.Length));
        file.Section<float>(section + 4, heads.TagBias.Length).CopyTo(heads.TagBias);
        heads.Relations.Pack(file.Quantized(section + 5, OutputLayout.RelationSize * heads.RelationBias.Length));
        file.Section<float>(section + 6, heads.RelationBias.Length).CopyTo(heads.RelationBias);
        return heads;
    }

    private static class Holder
    {
        public static readonly SyntaxModel Instance = new(ModelFileReader.OpenEmbedded(FileName));
    }
}
