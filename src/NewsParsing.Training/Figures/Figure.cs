namespace NewsParsing.Training.Figures;

/// <summary>One measured number that the documents state.</summary>
/// <param name="Key">
/// The name by which documents ask for it: corpus, what is measured, and <c>p</c> or <c>r</c> for precision or recall.
/// </param>
/// <param name="Value">A percentage or a count.</param>
/// <param name="Corpus">What it was measured on.</param>
/// <param name="Command">The command of this program that prints it too.</param>
internal sealed record Figure(string Key, decimal Value, string Corpus, string Command);
