using NewsParsing.Models;
using NewsParsing.Networks;

namespace NewsParsing.Training.Learning;

/// <summary>Writes a trained encoder into a weights file, as <see cref="Encoder"/> reads it.</summary>
internal static class EncoderWriter
{
    /// <summary>Embeddings above this quantile of their absolute values are cut: the scale is one for all.</summary>
    private const double ClippedQuantile = 0.9999;

    /// <param name="file">The file.</param>
    /// <param name="sections">What is added to the numbers of <see cref="EncoderSections"/>.</param>
    /// <param name="encoder">The encoder.</param>
    /// <param name="vocabulary">The low halves of the features' keys, in the order of their rows.</param>
    public static void Add(ModelFileWriter file, int sections, TrainableEncoder encoder, uint[] vocabulary)
    {
        file.Add<uint>(sections + EncoderSections.Vocabulary, vocabulary);
        AddEmbeddings(file, sections, encoder.Embeddings.Value);
        if (encoder.WordProjection is { } words)
        {
            file.Add<float>(sections + EncoderSections.Words, words.Value);
        }

        if (encoder.ContextProjection is { } context)
        {
            AddMatrix(file, sections + EncoderSections.Context, context);
        }

        for (int i = 0; i < encoder.Layers.Length; i++)
        {
            TrainableLayer layer = encoder.Layers[i];
            int section = sections + EncoderSections.Layer(i);
            AddMatrix(file, section, layer.Weights);
            file.Add<float>(section + 1, layer.ForgetBias.Value);
            file.Add<float>(section + 2, layer.ResetBias.Value);
            file.Add<float>(section + 3, layer.ForgetState.Value);
            file.Add<float>(section + 4, layer.ResetState.Value);
        }
    }

    /// <summary>Writes a matrix as <see cref="QuantizedMatrix.Take(ModelFileReader, int)"/> reads it.</summary>
    public static void AddMatrix(ModelFileWriter file, int section, Parameter matrix)
    {
        var packed = new PackedMatrix(matrix.Rows, matrix.Columns);
        packed.Pack(matrix.Value);
        file.AddQuantized(section, packed.Packed);
    }

    private static void AddEmbeddings(ModelFileWriter file, int sections, float[] values)
    {
        float[] sorted = [.. values.Select(Math.Abs).Order()];
        float scale = sorted[(int)((sorted.Length - 1) * ClippedQuantile)] / sbyte.MaxValue;
        file.Add<float>(sections + EncoderSections.EmbeddingScale, [scale]);
        file.Add<sbyte>(sections + EncoderSections.Embeddings,
            [.. values.Select(value => (sbyte)Math.Clamp(MathF.Round(value / scale), -sbyte.MaxValue, sbyte.MaxValue))]);
    }
}
