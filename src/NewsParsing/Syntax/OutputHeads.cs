namespace NewsParsing.Syntax;

/// <summary>The weights above the recurrent layers: a shared projection (<see cref="OutputLayout"/>), and the scorers of tags and relations.</summary>
internal sealed class OutputHeads(int size, int tags, int relations)
{
    public PackedMatrix Projection { get; } = new(size, OutputLayout.Width);

    public float[] ProjectionBias { get; } = new float[OutputLayout.Width];

    /// <summary>The root's part as head of an arc.</summary>
    public float[] RootHead { get; } = new float[OutputLayout.ArcSize];

    /// <summary>Scores of all tags, Penn tags first, then universal tags.</summary>
    public PackedMatrix Tags { get; } = new(OutputLayout.TagSize, Padded(tags));

    public float[] TagBias { get; } = new float[Padded(tags)];

    public PackedMatrix Relations { get; } = new(OutputLayout.RelationSize, Padded(relations));

    public float[] RelationBias { get; } = new float[Padded(relations)];

    /// <summary>The column count that holds <paramref name="outputs"/> columns in whole panels.</summary>
    public static int Padded(int outputs) => (outputs + PackedMatrix.Panel - 1) / PackedMatrix.Panel * PackedMatrix.Panel;

    /// <summary>Projects <paramref name="count"/> tokens and applies bias and activation to all but the relation columns.</summary>
    public void Project(ReadOnlySpan<float> input, int count, Span<float> projected)
    {
        Projection.Multiply(input, Projection.Rows, count, projected, OutputLayout.Width);
        for (int i = 0; i < count; i++)
        {
            Span<float> row = projected.Slice(i * OutputLayout.Width, OutputLayout.Width);
            VectorMath.Add(row, ProjectionBias);
            VectorMath.LeakyRelu(row[OutputLayout.Head..OutputLayout.RelationDependent]);
        }
    }

    /// <summary>Scores the tags of <paramref name="count"/> projected tokens.</summary>
    public void ScoreTags(ReadOnlySpan<float> projected, int count, Span<float> scores)
    {
        int width = TagBias.Length;
        Tags.Multiply(projected[OutputLayout.Tag..], OutputLayout.Width, count, scores, width);
        for (int i = 0; i < count; i++)
        {
            VectorMath.Add(scores.Slice(i * width, width), TagBias);
        }
    }

    /// <summary>Scores the heads of a sentence: a row for each token, a column for each head, the last one for the root.</summary>
    /// <param name="projected">The sentence's projected tokens.</param>
    /// <param name="count">Tokens of the sentence.</param>
    /// <param name="candidates">Scratch: takes the heads' columns, padded.</param>
    /// <param name="headRows">Scratch of <see cref="OutputLayout.ArcSize"/> values for each head.</param>
    /// <param name="scores">Takes the scores, <c>Padded(count + 1)</c> values a row.</param>
    public void ScoreArcs(ReadOnlySpan<float> projected, int count, PackedMatrix candidates, Span<float> headRows, Span<float> scores)
    {
        for (int j = 0; j < count; j++)
        {
            projected.Slice(j * OutputLayout.Width + OutputLayout.Head, OutputLayout.ArcSize)
                .CopyTo(headRows[(j * OutputLayout.ArcSize)..]);
        }

        RootHead.CopyTo(headRows[(count * OutputLayout.ArcSize)..]);
        int width = Padded(count + 1);
        candidates.Resize(OutputLayout.ArcSize, width);
        candidates.PackTransposed(headRows, OutputLayout.ArcSize, count + 1);
        candidates.Multiply(projected[OutputLayout.Dependent..], OutputLayout.Width, count, scores, width);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<float> distance = projected.Slice(i * OutputLayout.Width + OutputLayout.Distance, OutputLayout.DistanceSize);
            Span<float> row = scores.Slice(i * width, width);
            ReadOnlySpan<byte> buckets = OutputLayout.BucketsOf(i, count);
            for (int j = 0; j < buckets.Length; j++)
            {
                row[j] += distance[buckets[j]];
            }

            row[i] = float.NegativeInfinity;
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

    /// <summary>Scores the relations of <paramref name="count"/> rows of hidden units.</summary>
    public void ScoreRelations(ReadOnlySpan<float> hidden, int count, Span<float> scores)
    {
        int width = RelationBias.Length;
        Relations.Multiply(hidden, OutputLayout.RelationSize, count, scores, width);
        for (int i = 0; i < count; i++)
        {
            VectorMath.Add(scores.Slice(i * width, width), RelationBias);
        }
    }
}
