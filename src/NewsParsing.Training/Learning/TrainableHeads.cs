using NewsParsing.Networks;
using NewsParsing.Syntax;

namespace NewsParsing.Training.Learning;

/// <summary>
/// The scorers of tags, heads and relations with their gradients, for one annotation scheme. The losses are summed cross-entropies.
/// </summary>
internal sealed class TrainableHeads
{
    private readonly PackedMatrix _projection;
    private readonly PackedMatrix _tagWeights;
    private readonly PackedMatrix _relationWeights;
    private readonly MatrixGradient _products = new();
    private readonly PackedMatrix _candidates = new(0, 0);
    private readonly int _size;
    private readonly int _pennTags;
    private readonly int _tags;
    private readonly int _relations;
    private float[] _scores = [];
    private float[] _headRows = [];
    private float[] _rowGradient = [];
    private float[] _hidden = [];
    private float[] _hiddenGradient = [];

    public TrainableHeads(int size, int pennTags, int tags, int relations, SeededRandom random)
    {
        (_size, _pennTags, _tags, _relations) = (size, pennTags, tags, relations);
        _projection = new PackedMatrix(size, OutputLayout.Width);
        _tagWeights = new PackedMatrix(OutputLayout.TagSize, OutputHeads.Padded(tags));
        _relationWeights = new PackedMatrix(OutputLayout.RelationSize, OutputHeads.Padded(relations));
        Projection = new Parameter(size, OutputLayout.Width);
        Projection.Randomize(random, MathF.Sqrt(1f / size), OutputLayout.Distance);
        ProjectionBias = new Parameter(1, OutputLayout.Width);
        RootHead = new Parameter(1, OutputLayout.ArcSize);
        RootHead.Randomize(random, 0.3f, OutputLayout.ArcSize);
        Tags = new Parameter(OutputLayout.TagSize, OutputHeads.Padded(tags));
        Tags.Randomize(random, MathF.Sqrt(1f / OutputLayout.TagSize), tags);
        TagBias = new Parameter(1, OutputHeads.Padded(tags));
        Relations = new Parameter(OutputLayout.RelationSize, OutputHeads.Padded(relations));
        Relations.Randomize(random, MathF.Sqrt(1f / OutputLayout.RelationSize), relations);
        RelationBias = new Parameter(1, OutputHeads.Padded(relations));
    }

    private TrainableHeads(TrainableHeads other)
    {
        (_size, _pennTags, _tags, _relations) = (other._size, other._pennTags, other._tags, other._relations);
        _projection = other._projection;
        _tagWeights = other._tagWeights;
        _relationWeights = other._relationWeights;
        Projection = other.Projection.Twin();
        ProjectionBias = other.ProjectionBias.Twin();
        RootHead = other.RootHead.Twin();
        Tags = other.Tags.Twin();
        TagBias = other.TagBias.Twin();
        Relations = other.Relations.Twin();
        RelationBias = other.RelationBias.Twin();
    }

    public Parameter Projection { get; }

    public Parameter ProjectionBias { get; }

    public Parameter RootHead { get; }

    public Parameter Tags { get; }

    public Parameter TagBias { get; }

    public Parameter Relations { get; }

    public Parameter RelationBias { get; }

    public IEnumerable<Parameter> Parameters => [Projection, ProjectionBias, RootHead, Tags, TagBias, Relations, RelationBias];

    /// <summary>The same weights with other gradients; only this one's <see cref="Refresh"/> counts, for both.</summary>
    public TrainableHeads Twin() => new(this);

    /// <summary>Brings the current weights into the products, before a batch.</summary>
    public void Refresh()
    {
        _projection.Pack(Projection.Value);
        _tagWeights.Pack(Tags.Value);
        _relationWeights.Pack(Relations.Value);
    }

    /// <summary>
    /// Scores a batch, adds to the gradients of all parameters, writes the gradient of the vectors, and returns the loss.
    /// </summary>
    public double Learn(
        ReadOnlySpan<TrainingSentence> batch, int[] starts, float[] vectors, float[] projected, float[] gradient, float[] vectorGradient)
    {
        int tokens = starts[batch.Length];
        _projection.Multiply(vectors, _size, tokens, projected, ProjectionBias.Value);
        OutputHeads.Activate(projected, tokens);
        gradient.AsSpan(0, tokens * OutputLayout.Width).Clear();
        double loss = LearnTags(batch, starts, projected, gradient);
        loss += LearnRelations(batch, starts, projected, gradient);
        for (int s = 0; s < batch.Length; s++)
        {
            int at = starts[s] * OutputLayout.Width;
            loss += LearnArcs(batch[s], projected.AsSpan(at), gradient.AsSpan(at));
        }

        for (int i = 0; i < tokens; i++)
        {
            Span<float> row = gradient.AsSpan(i * OutputLayout.Width, OutputLayout.Width);
            BackThroughRelu(
                projected.AsSpan(i * OutputLayout.Width, OutputLayout.RelationDependent)[OutputLayout.Head..], row[OutputLayout.Head..]);
            VectorMath.Add(ProjectionBias.Gradient, row);
        }

        _products.ToWeights(vectors, _size, gradient, OutputLayout.Width, tokens, _size, OutputLayout.Width, Projection.Gradient);
        _products.ToInput(
            gradient, OutputLayout.Width, tokens, Projection.Value, _size, OutputLayout.Width, vectorGradient, _size, add: false);
        return loss;
    }

    private double LearnTags(ReadOnlySpan<TrainingSentence> batch, int[] starts, float[] projected, float[] gradient)
    {
        int tokens = starts[batch.Length];
        int width = TagBias.Value.Length;
        Grow(ref _scores, tokens * width);
        _tagWeights.Multiply(projected.AsSpan(OutputLayout.Tag), OutputLayout.Width, tokens, _scores, TagBias.Value);
        double loss = 0;
        for (int s = 0; s < batch.Length; s++)
        {
            for (int i = 0; i < batch[s].Count; i++)
            {
                Span<float> row = _scores.AsSpan((starts[s] + i) * width, width);
                loss += CrossEntropy.Differentiate(row[.._pennTags], batch[s].Xpos[i]);
                if (_tags > _pennTags)
                {
                    loss += CrossEntropy.Differentiate(row[_pennTags.._tags], batch[s].Upos[i]);
                }

                row[_tags..].Clear();
                VectorMath.Add(TagBias.Gradient, row);
            }
        }

        ReadOnlySpan<float> hidden = projected.AsSpan(OutputLayout.Tag);
        _products.ToWeights(hidden, OutputLayout.Width, _scores, width, tokens, OutputLayout.TagSize, width, Tags.Gradient);
        _products.ToInput(_scores, width, tokens, Tags.Value, OutputLayout.TagSize, width,
            gradient.AsSpan(OutputLayout.Tag), OutputLayout.Width, add: false);
        return loss;
    }

    private double LearnRelations(ReadOnlySpan<TrainingSentence> batch, int[] starts, float[] projected, float[] gradient)
    {
        int tokens = starts[batch.Length];
        int width = RelationBias.Value.Length;
        Grow(ref _hidden, tokens * OutputLayout.RelationSize);
        Grow(ref _hiddenGradient, tokens * OutputLayout.RelationSize);
        Grow(ref _scores, tokens * width);
        for (int s = 0; s < batch.Length; s++)
        {
            for (int i = 0; i < batch[s].Count; i++)
            {
                int head = batch[s].Heads[i] == batch[s].Count ? i : batch[s].Heads[i];
                OutputHeads.JoinRelation(projected, starts[s] + i, starts[s] + head,
                    _hidden.AsSpan((starts[s] + i) * OutputLayout.RelationSize, OutputLayout.RelationSize));
            }
        }

        _relationWeights.Multiply(_hidden, OutputLayout.RelationSize, tokens, _scores, RelationBias.Value);
        double loss = RelationLoss(batch, starts, width);
        _products.ToWeights(
            _hidden, OutputLayout.RelationSize, _scores, width, tokens, OutputLayout.RelationSize, width, Relations.Gradient);
        _products.ToInput(_scores, width, tokens, Relations.Value, OutputLayout.RelationSize, width,
            _hiddenGradient, OutputLayout.RelationSize, add: false);
        for (int s = 0; s < batch.Length; s++)
        {
            for (int i = 0; i < batch[s].Count; i++)
            {
                int token = starts[s] + i;
                Span<float> row = _hiddenGradient.AsSpan(token * OutputLayout.RelationSize, OutputLayout.RelationSize);
                BackThroughRelu(_hidden.AsSpan(token * OutputLayout.RelationSize, OutputLayout.RelationSize), row);
                int head = starts[s] + (batch[s].Heads[i] == batch[s].Count ? i : batch[s].Heads[i]);
                VectorMath.Add(
                    gradient.AsSpan(token * OutputLayout.Width + OutputLayout.RelationDependent, OutputLayout.RelationSize), row);
                VectorMath.Add(gradient.AsSpan(head * OutputLayout.Width + OutputLayout.RelationHead, OutputLayout.RelationSize), row);
            }
        }

        return loss;
    }

    private double RelationLoss(ReadOnlySpan<TrainingSentence> batch, int[] starts, int width)
    {
        double loss = 0;
        for (int s = 0; s < batch.Length; s++)
        {
            for (int i = 0; i < batch[s].Count; i++)
            {
                Span<float> row = _scores.AsSpan((starts[s] + i) * width, width);
                if (batch[s].Heads[i] == batch[s].Count)
                {
                    row.Clear();
                    continue;
                }

                loss += CrossEntropy.Differentiate(row[.._relations], batch[s].Relations[i]);
                row[_relations..].Clear();
                VectorMath.Add(RelationBias.Gradient, row);
            }
        }

        return loss;
    }

    private double LearnArcs(TrainingSentence sentence, Span<float> projected, Span<float> gradient)
    {
        int count = sentence.Count;
        int width = OutputHeads.Padded(count + 1);
        Grow(ref _scores, count * width);
        Grow(ref _headRows, width * OutputLayout.ArcSize);
        Grow(ref _rowGradient, width * OutputLayout.ArcSize);
        for (int j = 0; j < count; j++)
        {
            projected.Slice(j * OutputLayout.Width + OutputLayout.Head, OutputLayout.ArcSize)
                .CopyTo(_headRows.AsSpan(j * OutputLayout.ArcSize));
        }

        RootHead.Value.CopyTo(_headRows, count * OutputLayout.ArcSize);
        _candidates.Resize(OutputLayout.ArcSize, width);
        _candidates.PackTransposed(_headRows, OutputLayout.ArcSize, count + 1);
        _candidates.Multiply(projected[OutputLayout.Dependent..], OutputLayout.Width, count, _scores, width);
        OutputHeads.AddDistances(projected, count, _scores);
        double loss = 0;
        for (int i = 0; i < count; i++)
        {
            Span<float> row = _scores.AsSpan(i * width, width);
            loss += CrossEntropy.Differentiate(row[..(count + 1)], sentence.Heads[i]);
            row[(count + 1)..].Clear();
            Span<float> distance = gradient.Slice(i * OutputLayout.Width + OutputLayout.Distance, OutputLayout.DistanceSize);
            ReadOnlySpan<byte> buckets = OutputLayout.BucketsOf(i, count);
            for (int j = 0; j < count; j++)
            {
                // The token's own column has probability 0, and so no gradient.
                distance[buckets[j]] += row[j];
            }

            distance[OutputLayout.RootBucket] += row[count];
        }

        _candidates.Resize(count + 1, OutputLayout.ArcSize);
        _candidates.Pack(_headRows, OutputLayout.ArcSize);
        _candidates.Multiply(_scores, width, count, gradient[OutputLayout.Dependent..], OutputLayout.Width);
        _products.ToWeights(_scores, width, projected[OutputLayout.Dependent..], OutputLayout.Width, count, count + 1, OutputLayout.ArcSize,
            _rowGradient, add: false);
        for (int j = 0; j < count; j++)
        {
            VectorMath.Add(gradient.Slice(j * OutputLayout.Width + OutputLayout.Head, OutputLayout.ArcSize),
                _rowGradient.AsSpan(j * OutputLayout.ArcSize, OutputLayout.ArcSize));
        }

        VectorMath.Add(RootHead.Gradient, _rowGradient.AsSpan(count * OutputLayout.ArcSize, OutputLayout.ArcSize));
        return loss;
    }

    private static void BackThroughRelu(ReadOnlySpan<float> activation, Span<float> gradient)
    {
        for (int i = 0; i < activation.Length; i++)
        {
            gradient[i] *= activation[i] > 0 ? 1 : VectorMath.LeakySlope;
        }
    }

    private static void Grow(ref float[] values, int length)
    {
        if (values.Length < length)
        {
            values = new float[length * 2];
        }
    }
}
