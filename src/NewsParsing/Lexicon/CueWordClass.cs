namespace NewsParsing.Lexicon;

/// <summary>The class of a cue word in <c>reporting-words.tsv</c>: <c>claim</c> the verb and <c>claim</c> the noun are two.</summary>
internal enum CueWordClass : byte
{
    Verb,
    Noun,
    Adjective,
}
