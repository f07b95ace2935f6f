using NewsParsing.Models;
using NewsParsing.Networks;

namespace NewsParsing.Attributions;

/// <summary>The weights of labelling, linking and confidence. Immutable and thread-safe.</summary>
internal sealed class AttributionModel
{
    public const string FileName = "attributions.bin";

    public AttributionModel(
        CueLikelihood likelihood,
        LabelNetwork network,
        FeatureTable pairs,
        float[] confidence,
        FeatureTable utterances,
        FeatureTable claims,
        WordVectors words)
    {
        Words = words;
        Likelihood = likelihood;
        Network = network;
        Pairs = pairs;
        Confidence = confidence;
        Utterances = utterances;
        Claims = claims;
    }

    public AttributionModel(ModelFileReader file, WordVectors words)
    {
        Words = words;
        ReadOnlySpan<int> shape = file.Section<int>(AttributionSections.Shape, 3);
        ModelId = file.ModelId;
        Likelihood = new CueLikelihood(
            file.Section<uint>(AttributionSections.LikelyForms, shape[0]), file.Section<byte>(AttributionSections.LikelyClasses, shape[0]));
        Network = new LabelNetwork(file, words);
        // Weights of a byte with one scale for all (FeatureTable).
        Pairs = new FeatureTable(
            file.Section<uint>(AttributionSections.Pairs, shape[1]),
            file.Section<sbyte>(AttributionSections.Pairs + 1, shape[1]),
            file.Section<float>(AttributionSections.Scale, 1)[0]);
        Confidence = file.Section<float>(AttributionSections.Confidence, shape[2]).ToArray();
        Utterances = Table(file, AttributionSections.Utterances);
        Claims = Table(file, AttributionSections.Claims);
    }

    public string ModelId { get; } = "";

    /// <summary>The vectors of words that the network reads.</summary>
    public WordVectors Words { get; }

    public CueLikelihood Likelihood { get; }

    /// <summary>What labels the tokens.</summary>
    public LabelNetwork Network { get; }

    /// <summary>Weights of <see cref="PairFeatures"/>, <see cref="ContentFeatures"/> and <see cref="VerdictFeatures"/>.</summary>
    public FeatureTable Pairs { get; }

    /// <summary>Weights of <see cref="ConfidenceEstimate"/>.</summary>
    public float[] Confidence { get; }

    /// <summary>Weights of <see cref="UtteranceFeatures"/>.</summary>
    public FeatureTable Utterances { get; }

    /// <summary>
    /// Weights of <see cref="VerdictFeatures"/> for whether what is attributed is a claim in the eyes of the newswire's annotators.
    /// </summary>
    public FeatureTable Claims { get; }

    private static FeatureTable Table(ModelFileReader file, int section)
    {
        int count = file.Section<int>(section, 1)[0];
        return new FeatureTable(
            file.Section<uint>(section + 2, count), file.Section<sbyte>(section + 3, count), file.Section<float>(section + 1, 1)[0]);
    }
}
