using NewsParsing.Models;
using NewsParsing.Syntax;

namespace NewsParsing.Training.Learning;

/// <summary>Writes a trained network as the package's <c>syntax.bin</c>.</summary>
internal static class SyntaxModelWriter
{
    public static byte[] Write(TrainableNetwork network, uint[] vocabulary, string modelId)
    {
        float gum = network.Settings.GumNames;
        var file = new ModelFileWriter(modelId);
        file.Add<int>(SyntaxSections.Shape, [network.Settings.Size, network.Encoder.Layers.Length, vocabulary.Length]);
        EncoderWriter.Add(file, 0, network.Encoder, vocabulary);
        TrainableHeads heads = network.Heads[0];
        EncoderWriter.AddMatrix(file, SyntaxSections.Heads, heads.Projection);
        file.Add<float>(SyntaxSections.Heads + 1, heads.ProjectionBias.Value);
        file.Add<float>(SyntaxSections.Heads + 2, heads.RootHead.Value);
        EncoderWriter.AddMatrix(file, SyntaxSections.Heads + 3, heads.Tags);
        file.Add<float>(SyntaxSections.Heads + 4, heads.TagBias.Value);
        EncoderWriter.AddMatrix(file, SyntaxSections.Heads + 5, heads.Relations);
        file.Add<float>(SyntaxSections.Heads + 6, heads.RelationBias.Value);
        EncoderWriter.AddMatrix(file, SyntaxSections.Names, Blend(network, gum, names => names.Weights));
        file.Add<float>(SyntaxSections.Names + 1, Blend(network, gum, names => names.Bias).Value);
        return file.ToBytes();
    }

    /// <summary>The mean of the two scorers of names: the geometric mean of what they hold likely.</summary>
    private static Parameter Blend(TrainableNetwork network, float gum, Func<TrainableNames, Parameter> part)
    {
        Parameter one = part(network.Names[(int)NameScheme.Gum]);
        Parameter other = part(network.Names[(int)NameScheme.Worldwide]);
        var blend = new Parameter(one.Rows, one.Columns);
        for (int i = 0; i < blend.Value.Length; i++)
        {
            blend.Value[i] = gum * one.Value[i] + (1 - gum) * other.Value[i];
        }

        return blend;
    }
}
