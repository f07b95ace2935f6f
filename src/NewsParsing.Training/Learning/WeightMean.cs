namespace NewsParsing.Training.Learning;

/// <summary>
/// The mean of the weights over the last part of a training, which generalises better than the last weights alone (Polyak and Juditsky,
/// "Acceleration of stochastic approximation by averaging", 1992).
/// </summary>
internal sealed class WeightMean
{
    /// <summary>How often the weights are taken.</summary>
    private const int Takes = 60;

    private readonly Parameter[] _parameters;
    private readonly float[][] _sums;
    private readonly double _start;
    private readonly int _steps;
    private readonly int _every;
    private int _taken;

    /// <param name="parameters">The weights.</param>
    /// <param name="steps">Steps of the whole training.</param>
    /// <param name="share">The last part of them whose weights count.</param>
    public WeightMean(IEnumerable<Parameter> parameters, int steps, double share)
    {
        _parameters = [.. parameters];
        _sums = [.. _parameters.Select(parameter => new float[parameter.Value.Length])];
        _start = steps * (1 - share);
        _steps = steps;
        _every = Math.Max(1, (int)(steps * share / Takes));
    }

    /// <summary>Takes the weights in after <paramref name="step"/> steps, if it is their turn.</summary>
    public void Take(int step)
    {
        if (step <= _start || (_steps - step) % _every != 0)
        {
            return;
        }

        foreach ((Parameter parameter, float[] sum) in _parameters.Zip(_sums))
        {
            for (int i = 0; i < sum.Length; i++)
            {
                sum[i] += parameter.Value[i];
            }
        }

        _taken++;
    }

    /// <summary>Puts the mean in the place of the weights.</summary>
    public void Use()
    {
        foreach ((Parameter parameter, float[] sum) in _parameters.Zip(_sums))
        {
            for (int i = 0; i < sum.Length && _taken > 0; i++)
            {
                parameter.Value[i] = sum[i] / _taken;
            }
        }
    }
}
