using System.Numerics;

namespace NewsParsing.Training.Learning;

/// <summary>A recurrent layer with its gradients, in floats.</summary>
internal sealed class TrainableLayer
{
    private readonly PackedMatrix _weights;
    private readonly int _size;

    public TrainableLayer(int size, SeededRandom random)
    {
        _size = size;
        _weights = new PackedMatrix(size, size * 3);
        Weights = new Parameter(size, size * 3);
        Weights.Randomize(random, MathF.Sqrt(1f / size), size * 3);
        ForgetBias = new Parameter(1, size);
        Array.Fill(ForgetBias.Value, 0.5f);
        ResetBias = new Parameter(1, size);
        ForgetState = new Parameter(1, size);
        ForgetState.Randomize(random, 0.3f, size);
        ResetState = new Parameter(1, size);
        ResetState.Randomize(random, 0.3f, size);
    }

    private TrainableLayer(TrainableLayer other)
    {
        _size = other._size;
        _weights = other._weights;
        Weights = other.Weights.Twin();
        ForgetBias = other.ForgetBias.Twin();
        ResetBias = other.ResetBias.Twin();
        ForgetState = other.ForgetState.Twin();
        ResetState = other.ResetState.Twin();
    }

    public Parameter Weights { get; }

    public Parameter ForgetBias { get; }

    public Parameter ResetBias { get; }

    public Parameter ForgetState { get; }

    public Parameter ResetState { get; }

    public IEnumerable<Parameter> Parameters => [Weights, ForgetBias, ResetBias, ForgetState, ResetState];

    /// <summary>The same weights with other gradients; only this layer's <see cref="Refresh"/> counts, for both.</summary>
    public TrainableLayer Twin() => new(this);

    /// <summary>Brings the current weights into the product, before a batch.</summary>
    public void Refresh() => _weights.Pack(Weights.Value);

    public void Forward(float[] input, int[] starts, int count, float[] gates, float[] states, float[] output)
    {
        _weights.Multiply(input, _size, starts[count], gates, _size * 3);
        for (int s = 0; s < count; s++)
        {
            int from = starts[s];
            RecurrentScan.Run(this, _size, input.AsSpan(from * _size), gates.AsSpan(from * _size * 3), starts[s + 1] - from,
                states.AsSpan(from * _size), output.AsSpan(from * _size));
        }
    }

    /// <summary>
    /// Turns the gates' values into their gradients, in place, adds to the parameters' gradients and writes the input's gradient.
    /// </summary>
    public void Backward(
        float[] input, int[] starts, int count, float[] gates, float[] states, float[] outputGradient, float[] inputGradient,
        MatrixGradient products)
    {
        for (int s = 0; s < count; s++)
        {
            for (int j = 0; j < _size; j += Vector<float>.Count)
            {
                ScanBack(input, starts[s], starts[s + 1], j, gates, states, outputGradient, inputGradient);
            }
        }

        int tokens = starts[count];
        products.ToWeights(input, _size, gates, _size * 3, tokens, _size, _size * 3, Weights.Gradient);
        products.ToInput(gates, _size * 3, tokens, Weights.Value, _size, _size * 3, inputGradient, _size, add: true);
    }

    private void ScanBack(
        float[] input, int start, int end, int j, float[] gates, float[] states, float[] outputGradient, float[] inputGradient)
    {
        bool forward = j < _size / 2;
        var forgetState = new Vector<float>(ForgetState.Value, j);
        var resetState = new Vector<float>(ResetState.Value, j);
        Vector<float> forgetBiasGradient = default, resetBiasGradient = default, forgetStateGradient = default,
        resetStateGradient = default;
        Vector<float> carried = default;
        Vector<float> one = Vector<float>.One;
        for (int step = end - start - 1; step >= 0; step--)
        {
            int t = forward ? start + step : end - 1 - step;
            int previous = forward ? t - 1 : t + 1;
            Vector<float> last = step == 0 ? default : new Vector<float>(states, previous * _size + j);
            int gate = t * _size * 3 + j;
            var candidate = new Vector<float>(gates, gate);
            var forget = new Vector<float>(gates, gate + _size);
            var reset = new Vector<float>(gates, gate + 2 * _size);
            var state = new Vector<float>(states, t * _size + j);
            var skip = new Vector<float>(input, t * _size + j);
            var gradient = new Vector<float>(outputGradient, t * _size + j);
            Vector<float> resetGradient = gradient * (state - skip) * reset * (one - reset);
            Vector<float> stateGradient = carried + gradient * reset;
            (gradient * (one - reset)).CopyTo(inputGradient, t * _size + j);
            Vector<float> forgetGradient = stateGradient * (last - candidate) * forget * (one - forget);
            (stateGradient * (one - forget)).CopyTo(gates, gate);
            forgetGradient.CopyTo(gates, gate + _size);
            resetGradient.CopyTo(gates, gate + 2 * _size);
            carried = stateGradient * forget + forgetGradient * forgetState + resetGradient * resetState;
            forgetStateGradient += forgetGradient * last;
            resetStateGradient += resetGradient * last;
            forgetBiasGradient += forgetGradient;
            resetBiasGradient += resetGradient;
        }

        Accumulate(ForgetBias, j, forgetBiasGradient);
        Accumulate(ResetBias, j, resetBiasGradient);
        Accumulate(ForgetState, j, forgetStateGradient);
        Accumulate(ResetState, j, resetStateGradient);
    }

    private static void Accumulate(Parameter parameter, int at, Vector<float> gradient)
        => (new Vector<float>(parameter.Gradient, at) + gradient).CopyTo(parameter.Gradient, at);
}
