using System.Runtime.CompilerServices;
using NewsParsing.Networks;

namespace NewsParsing.Syntax;

/// <summary>
/// The weights above the recurrent layers: a shared projection (<see cref="OutputLayout"/>), and the scorers of tags and relations.
/// </summary>
internal sealed class OutputHeads(int size, int tags, int relations)
{
    public QuantizedMatrix Projection { get; } = new(size, OutputLayout.Width);

    /// <summary>The root's part as head of an arc.</summary>
    public float[] RootHead { get; } = new float[OutputLayout.ArcSize];

    /// <summary>Scores of all tags, Penn tags first, then universal tags.</summary>
    public QuantizedMatrix Tags { get; } = new(OutputLayout.TagSize, Padded(tags));

    public QuantizedMatrix Relations { get; } = new(OutputLayout.RelationSize, Padded(relations));

    /// <summary>The column count that holds <paramref name="outputs"/> columns in whole panels.</summary>
    public static int Padded(int outputs) => (outputs + QuantizedMatrix.Panel - 1) / QuantizedMatrix.Panel * QuantizedMatrix.Panel;

    /// <summary>Projects <paramref name="count"/> tokens.</summary>
    public void Project(QuantizedRows input, int count, Span<float> projected)
    {
        Projection.Multiply(input, count, projected, OutputLayout.Width);
        Activate(projected, count);
    }

    /// <summary>
    /// Applies the activation to <paramref name="count"/> projected tokens: to all columns but the dependents' and the relations'.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Activate(Span<float> projected, int count)
    {
        for (int i = 0; i < count; i++)
        {
            Span<float> token = projected.Slice(i * OutputLayout.Width, OutputLayout.Width);
            VectorMath.LeakyRelu(token[OutputLayout.Head..OutputLayout.RelationDependent]);
        }
    }

    /// <summary>Scores the heads of a sentence: a row for each token, a column for each head, the last one for the root.</summary>
    /// <param name="projected">The sentence's projected tokens.</param>
    /// <param name="count">Tokens of the sentence.</param>
    /// <param name="dependents">Scratch: takes the dependents' rows.</param>
    /// <param name="candidates">Scratch: takes the heads' columns, padded.</param>
    /// <param name="scores">Takes the scores, <c>Padded(count + 1)</c> values a row.</param>
    public void ScoreArcs(
        ReadOnlySpan<float> projected, int count, QuantizedRows dependents, QuantizedMatrix candidates, Span<float> scores)
    {
        dependents.Take(projected[OutputLayout.Dependent..], OutputLayout.Width, count);
        candidates.TakeColumns(projected[OutputLayout.Head..], OutputLayout.Width, count, RootHead);
        candidates.Multiply(dependents, count, scores, candidates.Columns);
        AddDistances(projected, count, scores);
    }

    /// <summary>
    /// Adds the distance scores to products of dependents and heads, and closes what is no head: the token itself and the padding.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddDistances(ReadOnlySpan<float> projected, int count, Span<float> scores)
    {
        int width = Padded(count + 1);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<float> distance = projected.Slice(i * OutputLayout.Width + OutputLayout.Distance, OutputLayout.DistanceSize);
            Span<float> row = scores.Slice(i * width, width);
            ReadOnlySpan<byte> buckets = OutputLayout.BucketsOf(i, count);
            for (int j = 0; j < buckets.Length; j++)
            {
                row[j] += distance[buckets[j]];
            }

            // No word heads itself (Universal Dependencies are trees).
            row[i] = float.NegativeInfinity;
            // How far the root is has no meaning: it has a bucket of its own.
            row[count] += distance[OutputLayout.RootBucket];
            row[(count + 1)..].Fill(float.NegativeInfinity);
        }
    }

    /// <summary>Writes the relation scorer's hidden units of a token under its head.</summary>
    public static void JoinRelation(ReadOnlySpan<float> projected, int token, int head, Span<float> hidden)
    {
        projected.Slice(token * OutputLayout.Width + OutputLayout.RelationDependent, OutputLayout.RelationSize).CopyTo(hidden);
        VectorMath.Add(hidden, projected.Slice(head * OutputLayout.Width + OutputLayout.RelationHead, OutputLayout.RelationSize));
        VectorMath.LeakyRelu(hidden);
    }
}
