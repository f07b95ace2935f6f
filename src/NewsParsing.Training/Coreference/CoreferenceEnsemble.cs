using NewsParsing.Entities;

namespace NewsParsing.Training.Coreference;

/// <summary>The networks of a <see cref="CoreferenceModel"/>, trained on the same samples with seeds that follow one another.</summary>
internal sealed class CoreferenceEnsemble
{
    private readonly CoreferenceNetwork[] _networks;

    public CoreferenceEnsemble(CoreferenceSettings settings)
        => _networks =
        [
            .. Enumerable.Range(0, CoreferenceModel.Networks).Select(i => new CoreferenceNetwork(settings, settings.Seed + (ulong)i)),
        ];

    public void Train(IReadOnlyList<CoreferenceSample> samples) => Parallel.ForEach(_networks, network => network.Train(samples));

    public CoreferenceModel ToModel() => new(RowOf(), Steps(), Output());

    /// <summary>The row of each feature in <see cref="Steps"/>; 0 for one that no sample has.</summary>
    public ushort[] RowOf()
    {
        var rowOf = new ushort[CoreferenceModel.Types * CoreferenceModel.RowsOfType];
        ushort next = 1;
        for (int i = 0; i < rowOf.Length; i++)
        {
            rowOf[i] = _networks[0].IsMet(i) ? next++ : (ushort)0;
        }

        return rowOf;
    }

    /// <summary>The rows of the features that samples have, after one of zeros.</summary>
    public short[] Steps()
        =>
        [
            .. new short[CoreferenceModel.Hidden],
            .. Enumerable.Range(0, CoreferenceModel.Types * CoreferenceModel.RowsOfType).Where(_networks[0].IsMet)
                .SelectMany(row => _networks.SelectMany(network => network.StepsOf(row))),
        ];

    public short[] Output() => [.. _networks.SelectMany(network => network.Output())];
}
