using System.Numerics;
using System.Runtime.Intrinsics;
using NewsParsing.Networks;
using NewsParsing.Pipeline;

namespace NewsParsing.Tests.Networks;

public sealed class WordProjectionTests
{
    /// <summary>Whole vectors of 256 bits that are no whole vectors of 512, and some that are.</summary>
    private const int Size = 160;

    private readonly Random _random = new(13);
    private readonly WordProjection _projection = new(ArticlePipeline.Default.Models.Words, Size);
    private readonly sbyte[] _steps = new sbyte[ArticlePipeline.Default.Models.Words.Size];

    public WordProjectionTests()
    {
        for (int i = 0; i < _projection.Weights.Length; i++)
        {
            _projection.Weights[i] = _random.NextSingle() * 2 - 1;
        }

        for (int k = 0; k < _steps.Length; k++)
        {
            _steps[k] = (sbyte)_random.Next(-sbyte.MaxValue, sbyte.MaxValue + 1);
        }
    }

    [Fact]
    public void Add_Vector_IsAPlainLoopToTheBit()
    {
        float[] input = Input();
        float[] expected = [.. input];
        for (int k = 0; k < _steps.Length; k++)
        {
            float factor = _steps[k] * ArticlePipeline.Default.Models.Words.Scale;
            for (int j = 0; j < Size; j++)
            {
                float product = _projection.Weights[k * Size + j] * factor;
                expected[j] += product;
            }
        }

        _projection.Add(_steps, input);
        Assert.Equal(expected, input);
    }

    [Fact]
    public void Add_UnknownWord_AddsNothing()
    {
        float[] input = Input();
        float[] expected = [.. input];
        _projection.Add(-1, input);
        Assert.Equal(expected, input);
    }

    [Fact]
    public void Add_WithVectorsOfAnyWidth_IsTheSameToTheBit()
    {
        float[] narrow = Input();
        float[] wide = [.. narrow];
        _projection.Add<FloatLanes, Vector<float>>(_steps, narrow);
        _projection.Add<WideFloatLanes, Vector512<float>>(_steps, wide);
        Assert.Equal(narrow, wide);
    }

    private float[] Input() => [.. Enumerable.Range(0, Size).Select(_ => _random.NextSingle() * 2 - 1)];
}
