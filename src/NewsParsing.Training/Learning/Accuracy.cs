using System.Globalization;

namespace NewsParsing.Training.Learning;

/// <summary>Shares of tokens that are right, in per cent.</summary>
/// <param name="Tokens">How many tokens were compared.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn tag.</param>
/// <param name="Unlabelled">Head, of all tokens but punctuation.</param>
/// <param name="Labelled">Head and universal relation, of all tokens but punctuation.</param>
/// <param name="Lemmas">Lemma, in upper or lower case.</param>
/// <param name="VerbLemmas">Lemma of verbs.</param>
internal readonly record struct Accuracy(
    int Tokens, double Upos, double Xpos, double Unlabelled, double Labelled, double Lemmas, double VerbLemmas)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"UPOS {Upos:F2} XPOS {Xpos:F2} UAS {Unlabelled:F2} LAS {Labelled:F2} lemmas {Lemmas:F1} (verbs {VerbLemmas:F1})");
}
