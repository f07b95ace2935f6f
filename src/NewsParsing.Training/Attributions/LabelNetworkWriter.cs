using NewsParsing.Attributions;
using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Attributions;

/// <summary>Writes a trained labelling network into a weights file, as <see cref="LabelNetwork"/> reads it.</summary>
internal static class LabelNetworkWriter
{
    public static void Add(ModelFileWriter file, LabelTrainer trainer)
    {
        TrainableLabeller network = trainer.Network;
        uint[] vocabulary = trainer.Vocabulary;
        Parameter summary = network.Encoder.ContextSummary!;
        file.Add<int>(
            AttributionSections.Network,
            [network.Encoder.Embeddings.Columns, network.Encoder.Layers.Length, vocabulary.Length, summary.Columns]);
        EncoderWriter.AddMatrix(file, AttributionSections.Summary, summary);
        EncoderWriter.Add(file, AttributionSections.Encoder, network.Encoder, vocabulary);
        EncoderWriter.AddMatrix(file, AttributionSections.Scorer, network.Labels.Weights);
        file.Add<float>(AttributionSections.Scorer + 1, network.Labels.Bias.Value);
        file.Add<float>(AttributionSections.Transitions, network.Labels.Transitions.Value.AsSpan(0, LabelChain.Labels * LabelChain.Labels));
    }

    /// <summary>The network as the package has it, in quantised weights.</summary>
    public static LabelNetwork Load(LabelTrainer trainer)
    {
        var file = new ModelFileWriter("labels");
        Add(file, trainer);
        return new LabelNetwork(new ModelFileReader("labels", file.ToBytes()), ArticlePipeline.Default.Models.Words);
    }
}
