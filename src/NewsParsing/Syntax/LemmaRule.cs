using NewsParsing.Lexicon;

namespace NewsParsing.Syntax;

/// <summary>
/// A lemma as an edit of its form: the first <paramref name="Keep"/> characters, in lowercase but for names, then an ending.
/// </summary>
/// <param name="Keep">Characters of the form that stay.</param>
/// <param name="Ending">Index of what follows them in <see cref="LemmaExceptions.Endings"/>.</param>
/// <param name="KeepsCase">The characters keep their case, as in a name.</param>
internal readonly record struct LemmaRule(int Keep, short Ending, bool KeepsCase);
