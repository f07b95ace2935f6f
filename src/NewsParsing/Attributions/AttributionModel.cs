using NewsParsing.Models;

namespace NewsParsing.Attributions;

/// <summary>The weights of labelling, linking and confidence. Immutable and thread-safe.</summary>
internal sealed class AttributionModel
{
    public const string FileName = "attributions.bin";

    public AttributionModel(CueLikelihood likelihood, FeatureTable labels, float[] transitions, FeatureTable pairs, float[] confidence)
    {
        Likelihood = likelihood;
        Labels = labels;
        Transitions = transitions;
        Pairs = pairs;
        Confidence = confidence;
    }

    public AttributionModel(ModelFileReader file)
    {
        ReadOnlySpan<int> shape = file.Section<int>(AttributionSections.Shape, 4);
        ModelId = file.ModelId;
        Likelihood = new CueLikelihood(
            file.Section<uint>(AttributionSections.LikelyForms, shape[0]), file.Section<byte>(AttributionSections.LikelyClasses, shape[0]));
        ReadOnlySpan<float> scales = file.Section<float>(AttributionSections.Scales, 2);
        Labels = ReadTable(file, AttributionSections.Labels, shape[1], LabelChain.Labels, scales[0]);
        Pairs = ReadTable(file, AttributionSections.Pairs, shape[2], 1, scales[1]);
        Transitions = file.Section<float>(AttributionSections.Transitions, LabelChain.Labels * LabelChain.Labels).ToArray();
        Confidence = file.Section<float>(AttributionSections.Confidence, shape[3]).ToArray();
    }

    /// <summary>The weights that the package embeds, loaded on first use.</summary>
    public static AttributionModel Default => Holder.Instance;

    public string ModelId { get; } = "";

    public CueLikelihood Likelihood { get; }

    /// <summary>Weights of <see cref="TokenFeatures"/>, a column for each label.</summary>
    public FeatureTable Labels { get; }

    /// <summary>A score for each pair of labels, the earlier one first.</summary>
    public float[] Transitions { get; }

    /// <summary>False only while the weights of what comes before it are trained.</summary>
    public bool HasChooser { get; init; } = true;

    /// <summary>Weights of <see cref="PairFeatures"/>, in the first column.</summary>
    public FeatureTable Pairs { get; }

    /// <summary>Weights of <see cref="ConfidenceEstimate"/>.</summary>
    public float[] Confidence { get; }

    private static FeatureTable ReadTable(ModelFileReader file, int section, int rows, int columns, float scale)
    {
        ReadOnlySpan<uint> keys = file.Section<uint>(section, rows);
        ReadOnlySpan<sbyte> steps = file.Section<sbyte>(section + 1, rows * columns);
        var weights = new sbyte[rows * FeatureTable.RowLength];
        for (int i = 0; i < rows; i++)
        {
            steps.Slice(i * columns, columns).CopyTo(weights.AsSpan(i * FeatureTable.RowLength));
        }

        return new FeatureTable(keys, weights, scale);
    }

    private static class Holder
    {
        public static readonly AttributionModel Instance = new(ModelFileReader.OpenEmbedded(FileName));
    }
}
