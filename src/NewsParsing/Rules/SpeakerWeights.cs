using System.Globalization;
using NewsParsing.Models;

namespace NewsParsing.Rules;

/// <summary>The weights of <see cref="SpeakerFeature"/>, fitted by <c>train speakers</c>. Immutable and thread-safe.</summary>
internal sealed class SpeakerWeights
{
    public const string FileName = "rules/speaker-weights.tsv";

    public const int Count = (int)SpeakerFeature.Often + 1;

    private readonly float[] _weights = new float[Count];

    /// <param name="source">Where the rows come from: feature, weight. A feature without a row weighs nothing.</param>
    /// <exception cref="ArgumentException">A row names no feature.</exception>
    public SpeakerWeights(IDataSource source)
    {
        foreach (string[] columns in source.Rows(FileName))
        {
            _weights[(int)Enum.Parse<SpeakerFeature>(columns[0])] = float.Parse(columns[1], CultureInfo.InvariantCulture);
        }
    }

    public float Of(SpeakerFeature feature) => _weights[(int)feature];

    /// <summary>How likely a speaker with these features is right, 0 to 1.</summary>
    /// <param name="features">A value for each <see cref="SpeakerFeature"/>.</param>
    public float Probability(ReadOnlySpan<float> features)
    {
        float sum = 0;
        for (int i = 0; i < _weights.Length; i++)
        {
            sum += _weights[i] * features[i];
        }

        return 1 / (1 + MathF.Exp(-sum));
    }
}
