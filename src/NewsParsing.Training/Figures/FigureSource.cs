namespace NewsParsing.Training.Figures;

/// <summary>Figures that one run over one corpus gives.</summary>
/// <param name="Corpus">The corpus in words.</param>
/// <param name="Command">The command of this program that prints the same figures.</param>
/// <param name="Measure">Measures, given the folder of the corpora; the keys and their values.</param>
internal sealed record FigureSource(string Corpus, string Command, Func<string, IEnumerable<(string Key, double Value)>> Measure)
{
    /// <summary>
    /// Enough that a document that prints two does not round another way than the command: with 3, one of 176 figures did.
    /// </summary>
    private const int Decimals = 5;

    public IEnumerable<Figure> Run(string corpora)
        => Measure(corpora).Select(item => new Figure(item.Key, Math.Round((decimal)item.Value, Decimals), Corpus, Command));
}
