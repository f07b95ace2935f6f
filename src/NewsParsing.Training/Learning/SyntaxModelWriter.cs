using NewsParsing.Models;
using NewsParsing.Syntax;

namespace NewsParsing.Training.Learning;

/// <summary>Writes a trained network as the package's <c>syntax.bin</c>.</summary>
internal static class SyntaxModelWriter
{
    /// <summary>Embeddings above this quantile of their absolute values are cut: the scale is one for all.</summary>
    private const double ClippedQuantile = 0.9999;

    public static byte[] Write(TrainableNetwork network, uint[] vocabulary, string modelId)
    {
        var file = new ModelFileWriter(modelId);
        file.Add<int>(SyntaxSections.Shape, [network.Settings.Size, network.Layers.Length, vocabulary.Length]);
        file.Add<uint>(SyntaxSections.Vocabulary, vocabulary);
        AddEmbeddings(file, network.Embeddings.Value);
        for (int i = 0; i < network.Layers.Length; i++)
        {
            TrainableLayer layer = network.Layers[i];
            int section = SyntaxSections.Layer(i);
            AddMatrix(file, section, layer.Weights);
            file.Add<float>(section + 1, layer.ForgetBias.Value);
            file.Add<float>(section + 2, layer.ResetBias.Value);
            file.Add<float>(section + 3, layer.ForgetState.Value);
            file.Add<float>(section + 4, layer.ResetState.Value);
        }

        TrainableHeads heads = network.Heads[0];
        AddMatrix(file, SyntaxSections.Heads, heads.Projection);
        file.Add<float>(SyntaxSections.Heads + 1, heads.ProjectionBias.Value);
        file.Add<float>(SyntaxSections.Heads + 2, heads.RootHead.Value);
        AddMatrix(file, SyntaxSections.Heads + 3, heads.Tags);
        file.Add<float>(SyntaxSections.Heads + 4, heads.TagBias.Value);
        AddMatrix(file, SyntaxSections.Heads + 5, heads.Relations);
        file.Add<float>(SyntaxSections.Heads + 6, heads.RelationBias.Value);
        AddMatrix(file, SyntaxSections.Names, network.Names.Weights);
        file.Add<float>(SyntaxSections.Names + 1, network.Names.Bias.Value);
        return file.ToBytes();
    }

    private static void AddMatrix(ModelFileWriter file, int section, Parameter matrix)
    {
        var packed = new PackedMatrix(matrix.Rows, matrix.Columns);
        packed.Pack(matrix.Value);
        file.AddQuantized(section, packed.Packed);
    }

    private static void AddEmbeddings(ModelFileWriter file, float[] values)
    {
        float[] sorted = [.. values.Select(Math.Abs).Order()];
        float scale = sorted[(int)((sorted.Length - 1) * ClippedQuantile)] / sbyte.MaxValue;
        file.Add<float>(SyntaxSections.EmbeddingScale, [scale]);
        file.Add<sbyte>(SyntaxSections.Embeddings,
            [.. values.Select(value => (sbyte)Math.Clamp(MathF.Round(value / scale), -sbyte.MaxValue, sbyte.MaxValue))]);
    }
}
