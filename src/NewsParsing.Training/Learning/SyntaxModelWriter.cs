using NewsParsing.Models;
using NewsParsing.Syntax;

namespace NewsParsing.Training.Learning;

/// <summary>Writes a trained network as the package's <c>syntax.bin</c>.</summary>
internal static class SyntaxModelWriter
{
    public static byte[] Write(TrainableNetwork network, uint[] vocabulary, string modelId)
    {
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
        EncoderWriter.AddMatrix(file, SyntaxSections.Names, network.Names[(int)NameScheme.Worldwide].Weights);
        file.Add<float>(SyntaxSections.Names + 1, network.Names[(int)NameScheme.Worldwide].Bias.Value);
        return file.ToBytes();
    }
}
