using System.Numerics;

namespace NewsParsing.Training.Learning;

/// <summary>Adam (Kingma and Ba, 2015). Rows of an embedding table are updated only when a batch touches them.</summary>
internal sealed class AdamOptimizer
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.98f;
    private const float Epsilon = 1e-8f;

    private int _step;

    public float LearningRate { get; set; }

    /// <summary>Factor on every gradient of the coming updates: clipping.</summary>
    public float GradientScale { get; set; } = 1;

    public void NextStep() => _step++;

    /// <summary>Updates the values from <paramref name="start"/> and clears their gradient.</summary>
    public void Update(Parameter parameter, int start, int count)
    {
        float correction = MathF.Sqrt(1 - MathF.Pow(SecondDecay, _step)) / (1 - MathF.Pow(FirstDecay, _step));
        var rate = new Vector<float>(LearningRate * correction);
        var scale = new Vector<float>(GradientScale);
        Span<float> value = parameter.Value.AsSpan(start, count);
        Span<float> gradient = parameter.Gradient.AsSpan(start, count);
        Span<float> first = parameter.FirstMoment.AsSpan(start, count);
        Span<float> second = parameter.SecondMoment.AsSpan(start, count);
        for (int i = 0; i <= count - Vector<float>.Count; i += Vector<float>.Count)
        {
            Vector<float> g = new Vector<float>(gradient[i..]) * scale;
            Vector<float> m = new Vector<float>(first[i..]) * FirstDecay + g * (1 - FirstDecay);
            Vector<float> v = new Vector<float>(second[i..]) * SecondDecay + g * g * (1 - SecondDecay);
            m.CopyTo(first[i..]);
            v.CopyTo(second[i..]);
            (new Vector<float>(value[i..]) - rate * m / (Vector.SquareRoot(v) + new Vector<float>(Epsilon))).CopyTo(value[i..]);
        }

        gradient.Clear();
    }
}
