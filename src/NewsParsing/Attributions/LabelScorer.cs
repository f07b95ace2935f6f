using System.Runtime.CompilerServices;
using System.Diagnostics;
using NewsParsing.Networks;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Runs a <see cref="LabelNetwork"/> over paragraphs or pieces of them. Holds the scratch of one parse: not thread-safe.</summary>
internal sealed class LabelScorer(TokenColumns columns, LabelNetwork network)
{
    /// <summary>Tokens of the longest piece; a longer paragraph is read in several.</summary>
    // Above all but one of the 17,349 paragraphs of PolNeAR train (491 tokens) and one of 10,548 of the worldwide names (890); a text of 20
    // MB in one line must not need storage of its length.
    public const int LongestPiece = 384;

    private readonly LabelFeatures _features = new(columns);
    private readonly SequenceEncoder _encoder = new(network.Encoder, LabelFeatures.Count, LongestPiece);
    private readonly float[] _scores = new float[QuantizedRows.Whole(LongestPiece) * LabelNetwork.Width];
    private readonly uint[] _buffer = new uint[FeatureList.Capacity];

    public LabelNetwork Network => network;

    /// <summary>
    /// The token after the piece that begins at <paramref name="first"/>, before <paramref name="end"/>: it ends with a sentence where one
    /// does.
    /// </summary>
    public static int PieceEnd(TextBuffer text, int first, int end)
    {
        if (end - first <= LongestPiece)
        {
            return end;
        }

        // At the last sentence that begins within: none of the pieces counted there was cut inside a sentence, and the longest sentence has
        // 220 tokens.
        int start = text.SentenceToken[text.TokenSentence[first + LongestPiece]];
        return start > first ? start : first + LongestPiece;
    }

    /// <summary>Writes seven scores for each token of a piece.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(int first, int end, Span<float> scores)
    {
        Debug.Assert(end - first <= LongestPiece, "The storage is as long as a piece.");
        var list = new FeatureList(_buffer);
        _features.Begin(first, end);
        for (int i = first; i < end; i++)
        {
            _features.Extract(i, ref list);
            _encoder.SetWord(i - first, columns.Word[i]);
            Span<int> rows = _encoder.RowsOf(i - first);
            for (int k = 0; k < rows.Length; k++)
            {
                // 3.7 % of the features of PolNeAR train and 6.3 % of those of the worldwide names have no row, which is -1 and adds
                // nothing.
                rows[k] = network.Encoder.Vocabulary.Row(list.Items[k]);
            }
        }

        int count = end - first;
        SyntaxBuffer syntax = columns.Syntax;
        _encoder.Context!.CopyFrom(
            syntax.Vectors.AsSpan(first * syntax.VectorSize, count * syntax.VectorSize),
            syntax.VectorScales.AsSpan(first, count));
        _encoder.Run([count]);
        network.Scorer.Multiply(_encoder.Vectors, count, _scores, LabelNetwork.Width);
        for (int i = 0; i < count; i++)
        {
            _scores.AsSpan(i * LabelNetwork.Width, LabelChain.Labels).CopyTo(scores[(i * LabelChain.Labels)..]);
        }
    }
}
