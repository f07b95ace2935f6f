using NewsParsing.Entities;

namespace NewsParsing.Tests.Entities;

public sealed class CoreferenceModelTests
{
    [Fact]
    public void Candidate_HasTheWeightOfItsFeatures()
    {
        CoreferenceModel model = Weigh((CoreferenceFeature.Rank, 0, 2f), (CoreferenceFeature.Rank, 1, -1f));
        var candidates = new CandidateBuffer();
        candidates.Add(7);
        candidates.Set(CoreferenceFeature.Rank, 1);
        candidates.Add(8);
        candidates.Set(CoreferenceFeature.Rank);

        model.Score(MentionType.Person, candidates);

        Assert.Equal([-1f, 2f], candidates.Scores.ToArray());
    }

    [Fact]
    public void Feature_ThatTrainingNeverMet_WeighsNothing()
    {
        CoreferenceModel model = Weigh((CoreferenceFeature.Rank, 0, 2f));
        var candidates = new CandidateBuffer();
        candidates.Add(7);
        candidates.Set(CoreferenceFeature.Rank);
        candidates.Set(CoreferenceFeature.Age, 2);

        model.Score(MentionType.Person, candidates);

        Assert.Equal([2f], candidates.Scores.ToArray());
    }

    [Fact]
    public void Weights_AreThoseOfTheKindOfMention()
    {
        CoreferenceModel model = Weigh((CoreferenceFeature.Rank, 0, 2f));
        var candidates = new CandidateBuffer();
        candidates.Add(7);
        candidates.Set(CoreferenceFeature.Rank);

        model.Score(MentionType.Name, candidates);

        Assert.Equal([0f], candidates.Scores.ToArray());
    }

    /// <summary>A model that weighs some features of persons by themselves.</summary>
    private static CoreferenceModel Weigh(params (CoreferenceFeature Feature, int Value, float Weight)[] weights)
    {
        var rowOf = new ushort[CoreferenceModel.Types * CoreferenceModel.RowsOfType];
        var rows = new short[(weights.Length + 1) * CoreferenceModel.Hidden];
        for (int i = 0; i < weights.Length; i++)
        {
            rowOf[((int)weights[i].Feature * CandidateBuffer.Values) + weights[i].Value] = (ushort)(i + 1);
            for (int unit = CoreferenceModel.Units - 1; unit < CoreferenceModel.Hidden; unit += CoreferenceModel.Units)
            {
                rows[((i + 1) * CoreferenceModel.Hidden) + unit] = (short)(weights[i].Weight * CoreferenceModel.Scale);
            }
        }

        return new CoreferenceModel(rowOf, rows, new short[CoreferenceModel.Hidden]);
    }
}
