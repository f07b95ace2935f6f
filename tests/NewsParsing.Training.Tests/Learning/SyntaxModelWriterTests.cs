using System.Runtime.InteropServices;
using NewsParsing.Models;
using NewsParsing.Networks;
using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Tests.Learning;

/// <summary>
/// A network with random weights, in floats as it is trained and in 8-bit integers as the package loads it from the written file.
/// </summary>
public sealed class SyntaxModelWriterTests
{
    private const int Size = SyntaxModel.VectorSize;
    private const int Rows = 200;
    private const int Count = 11;

    /// <summary>Every third token has no vector of its own.</summary>
    private static readonly int[] WordRows = [.. Enumerable.Range(0, Count).Select(i => i % 3 == 0 ? -1 : i * 1000)];

    private readonly SeededRandom _random = new(9);
    private readonly TrainableNetwork _network;
    private readonly SyntaxModel _model;
    private readonly float[] _vectors;
    private readonly SequenceEncoder _loadedEncoder;
    private readonly float[] _loaded = new float[Count * Size];

    public SyntaxModelWriterTests()
    {
        var heads = new TrainableHeads(Size, SyntaxModel.PennTags, SyntaxModel.TagOutputs, SyntaxModel.RelationOutputs, _random);
        var settings = new NetworkSettings { Size = Size, Layers = 3, BatchTokens = Count };
        _network = new TrainableNetwork(settings, Rows, [heads], Words, _random);
        foreach (Parameter bias in (Parameter[])[heads.ProjectionBias, heads.TagBias, heads.RelationBias, Names.Bias])
        {
            bias.Randomize(_random, 0.5f, bias.Columns);
        }

        foreach (TrainableLayer layer in _network.Encoder.Layers)
        {
            layer.ForgetBias.Randomize(_random, 0.5f, Size);
            layer.ResetBias.Randomize(_random, 0.5f, Size);
        }

        byte[] file = SyntaxModelWriter.Write(_network, [.. Enumerable.Range(1, Rows).Select(key => (uint)key * 7919)], "test");
        _model = new SyntaxModel(new ModelFileReader("test.bin", file), Words);
        _loadedEncoder = new SequenceEncoder(_model.Encoder, FeatureExtractor.Count, Count);
        int[] features = [.. Enumerable.Range(0, Count * FeatureExtractor.Count).Select(_ => _random.Below(Rows + 1) - 1)];
        _vectors = Trained(features);
        Load(features);
    }

    private static WordVectors Words => ArticlePipeline.Default.Models.Words;

    private TrainableNames Names => _network.Names[(int)NameScheme.Worldwide];

    [Fact]
    public void Layers_RandomSentence_AgreeWithTheFloats() => AssertNear(_vectors, _loaded);

    [Fact]
    public void Projection_RandomSentence_AgreesWithTheFloats()
    {
        float[] projected = TrainedProjection();
        var loaded = new float[QuantizedRows.Whole(Count) * OutputLayout.Width];
        _model.Heads.Project(_loadedEncoder.Vectors, Count, loaded);
        AssertNear(projected, loaded[..projected.Length]);
    }

    [Fact]
    public void Scores_RandomSentence_AgreeWithTheFloats()
    {
        TrainableHeads heads = _network.Heads[0];
        float[] projected = TrainedProjection();
        AssertScores(_vectors, Size, Names.Weights, Names.Bias, _model.Names.Weights);
        AssertScores(projected[OutputLayout.Tag..], OutputLayout.Width, heads.Tags, heads.TagBias, _model.Heads.Tags);
        AssertScores(
            projected[OutputLayout.RelationDependent..], OutputLayout.Width, heads.Relations, heads.RelationBias, _model.Heads.Relations);
        Assert.Equal(heads.RootHead.Value, _model.Heads.RootHead);
    }

    /// <summary>The vectors of one sentence as the training computes them, without dropout.</summary>
    private float[] Trained(int[] features)
    {
        TrainableEncoder encoder = _network.Encoder;
        encoder.Starts[1] = Count;
        for (int i = 0; i < Count; i++)
        {
            features.AsSpan(i * FeatureExtractor.Count, FeatureExtractor.Count).CopyTo(encoder.RowsOf(i));
            encoder.SetWord(i, WordRows[i]);
        }

        encoder.Refresh();
        encoder.Forward(1, drops: false);
        return encoder.Output[..(Count * Size)];
    }

    /// <summary>The same as the package computes it.</summary>
    private void Load(int[] features)
    {
        for (int i = 0; i < Count; i++)
        {
            features.AsSpan(i * FeatureExtractor.Count, FeatureExtractor.Count).CopyTo(_loadedEncoder.RowsOf(i));
            _loadedEncoder.SetWord(i, WordRows[i]);
        }

        _loadedEncoder.Run([Count]);
        ReadOnlySpan<byte> steps = MemoryMarshal.AsBytes(_loadedEncoder.Vectors.Quads);
        for (int i = 0; i < _loaded.Length; i++)
        {
            _loaded[i] = (steps[i] - QuantizedRows.Zero) * _loadedEncoder.Vectors.Scales[i / Size];
        }
    }

    private float[] TrainedProjection()
    {
        var projected = new float[Count * OutputLayout.Width];
        var sentence = new TrainingSentence
        {
            Count = Count, Keys = [], Xpos = new int[Count], Upos = new int[Count], Heads = new int[Count], Relations = new int[Count],
            Words = [],
        };
        sentence.Heads[0] = Count;
        _network.Heads[0].Refresh();
        _network.Heads[0].Learn([sentence], [0, Count], _vectors, projected, new float[projected.Length], new float[Count * Size]);
        return projected;
    }

    private static void AssertScores(float[] input, int stride, Parameter weights, Parameter bias, QuantizedMatrix loaded)
    {
        var expected = new float[Count * weights.Columns];
        for (int i = 0; i < Count; i++)
        {
            for (int j = 0; j < weights.Columns; j++)
            {
                expected[i * weights.Columns + j] = bias.Value[j];
                for (int k = 0; k < weights.Rows; k++)
                {
                    expected[i * weights.Columns + j] += input[i * stride + k] * weights.Value[k * weights.Columns + j];
                }
            }
        }

        var rows = new QuantizedRows(Count, weights.Rows);
        rows.Take(input, stride, Count);
        var scores = new float[QuantizedRows.Whole(Count) * weights.Columns];
        loaded.Multiply(rows, Count, scores, weights.Columns);
        AssertNear(expected, scores[..expected.Length]);
    }

    /// <summary>Rounding to 8 bits moves values by about a hundredth of their mean size.</summary>
    private static void AssertNear(float[] expected, float[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        double size = Math.Sqrt(expected.Average(value => (double)value * value));
        double error = Math.Sqrt(expected.Zip(actual, (a, b) => ((double)a - b) * (a - b)).Average());
        Assert.InRange(error / size, 1e-6, 0.02);
    }
}
