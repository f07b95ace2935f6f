using NewsParsing.Entities;

namespace NewsParsing.Tests.Entities;

public sealed class CandidateBufferTests
{
    private readonly CandidateBuffer _candidates = new();

    [Fact]
    public void Features_AreThoseOfTheirCandidate()
    {
        _candidates.Add(3);
        _candidates.Set(CoreferenceFeature.Bias);
        _candidates.Set(CoreferenceFeature.Rank, 2);
        _candidates.Add(CandidateBuffer.Nobody);
        _candidates.Set(CoreferenceFeature.Bias, 1);

        Assert.Equal([3, CandidateBuffer.Nobody], _candidates.Entities.ToArray());
        Assert.Equal(2, _candidates.FeaturesOf(0).Length);
        Assert.Equal([((int)CoreferenceFeature.Bias * CandidateBuffer.Values) + 1], _candidates.FeaturesOf(1).ToArray());
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(99, CandidateBuffer.Values - 1)]
    public void Value_OutsideItsRange_IsTheNearestInside(int value, int expected)
    {
        _candidates.Add(0);
        _candidates.Set(CoreferenceFeature.Length, value);

        Assert.Equal([((int)CoreferenceFeature.Length * CandidateBuffer.Values) + expected], _candidates.FeaturesOf(0).ToArray());
    }

    [Fact]
    public void Buffer_GrowsWithItsCandidates()
    {
        for (int i = 0; i < 500; i++)
        {
            _candidates.Add(i);
            for (int k = 0; k < 20; k++)
            {
                _candidates.Set(CoreferenceFeature.Rank, k);
            }
        }

        Assert.Equal(500, _candidates.Count);
        Assert.Equal(20, _candidates.FeaturesOf(499).Length);
        _candidates.Clear();
        Assert.Equal(0, _candidates.Count);
    }
}
