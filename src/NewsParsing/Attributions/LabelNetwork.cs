using NewsParsing.Models;
using NewsParsing.Networks;
using NewsParsing.Syntax;

namespace NewsParsing.Attributions;

/// <summary>
/// The weights by which tokens are labelled: an encoder, a linear scorer on it, and scores for pairs of labels. Immutable and thread-safe.
/// </summary>
internal sealed class LabelNetwork
{
    /// <summary>Values of a row of scores; those beyond the labels have no meaning.</summary>
    // The seven labels take a panel of 16 columns, the least that the integer product knows; the other nine are computed and not read.
    public const int Width = QuantizedMatrix.Panel;

    public LabelNetwork(ModelFileReader file, WordVectors words)
    {
        ReadOnlySpan<int> shape = file.Section<int>(AttributionSections.Network, 4);
        (int size, int layers, int rows, int context) = (shape[0], shape[1], shape[2], shape[3]);
        Encoder = new Encoder(file, AttributionSections.Encoder, size, layers, rows, words, context);
        Summary = new QuantizedMatrix(SyntaxModel.VectorSize, context);
        Summary.Take(file, AttributionSections.Summary);
        Scorer = new QuantizedMatrix(size, Width);
        Scorer.Take(file, AttributionSections.Scorer);
        file.Section<float>(AttributionSections.Scorer + 1, Width).CopyTo(Scorer.Bias);
        // Floats and no steps: 49 values, of which the CRF (Lafferty et al. 2001) sums one a token.
        Transitions = file.Section<float>(AttributionSections.Transitions, LabelChain.Labels * LabelChain.Labels).ToArray();
    }

    /// <summary>From the syntax network's vector of a token to what the encoder reads of it.</summary>
    public QuantizedMatrix Summary { get; }

    public Encoder Encoder { get; }

    public QuantizedMatrix Scorer { get; }

    /// <summary>A score for each pair of labels, the earlier one first.</summary>
    public float[] Transitions { get; }
}
