using NewsParsing.Attributions;

namespace NewsParsing.Training.Attributions;

/// <summary>Features of candidates, one of which (or several) is right.</summary>
internal readonly record struct ChoiceSample(uint[][] Candidates, bool[] Right)
{
    /// <summary>The features of a choice's candidates and, last, of none of them.</summary>
    public static ChoiceSample Of(Choice choice, bool[] right)
    {
        var list = new FeatureList(new uint[FeatureList.Capacity]);
        var features = new uint[choice.Count + 1][];
        for (int k = 0; k < features.Length; k++)
        {
            choice.Describe(k, ref list);
            features[k] = list.Items.ToArray();
        }

        return new ChoiceSample(features, right);
    }
}
