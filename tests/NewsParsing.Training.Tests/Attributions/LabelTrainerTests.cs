using NewsParsing.Attributions;
using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Training.Attributions;

namespace NewsParsing.Training.Tests.Attributions;

public sealed class LabelTrainerTests
{
    private static readonly LabelSettings Small
        = new()
        {
            Size = 32,
            Layers = 2,
            Passes = 12,
            BatchTokens = 30,
            Rate = 0.01f,
            InputDropout = 0,
            LayerDropout = 0,
            OutputDropout = 0,
        };

    [Fact]
    public void Train_SmallTask_LoadedNetworkFindsTheLabels()
    {
        List<LabelSample> samples = LabelText.Samples();
        LabelNetwork network = LabelNetworkWriter.Load(Trained(samples));
        var chain = new LabelChain();
        foreach (LabelSample sample in samples)
        {
            sample.Article.Summarize(network);
            var columns = new TokenColumns();
            columns.Fill(sample.Article.Text, sample.Article.Quotations, sample.Article.Syntax, new CueLikelihood([], []),
                ArticlePipeline.Default.Models.Words, ArticlePipeline.Default.Knowledge);
            var scores = new float[sample.Count * LabelChain.Labels];
            var labels = new TokenLabel[sample.Count];
            new LabelScorer(columns, network).Score(sample.First, sample.First + sample.Count, scores);
            chain.Decode(scores, network.Transitions, labels);
            Assert.Equal(sample.Labels, labels);
        }
    }

    [Fact]
    public void Train_SameSeed_GivesTheSameBytes()
        => Assert.Equal(Bytes(Trained(LabelText.Samples())), Bytes(Trained(LabelText.Samples())));

    [Fact]
    public void Samples_ContentOverTwoPieces_BeginsAnewInTheSecond()
    {
        List<LabelSample> samples = LabelText.LongSample();
        Assert.Equal(2, samples.Count);
        Assert.Equal([TokenLabel.BeginContent, TokenLabel.InsideContent], samples[1].Labels[..2]);
    }

    private static LabelTrainer Trained(List<LabelSample> samples)
    {
        var trainer = new LabelTrainer(Small, 1, samples);
        trainer.Train();
        return trainer;
    }

    private static byte[] Bytes(LabelTrainer trainer)
    {
        var file = new ModelFileWriter("test");
        LabelNetworkWriter.Add(file, trainer);
        return file.ToBytes();
    }
}
