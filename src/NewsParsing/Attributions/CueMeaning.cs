namespace NewsParsing.Attributions;

/// <summary>What a cue says.</summary>
/// <param name="Act">What the source does by it.</param>
/// <param name="Word">The token that says it: <c>say</c> of <c>declined to say</c>.</param>
/// <param name="Negates">Words of the cue that govern this one negate it: <c>declined</c>.</param>
internal readonly record struct CueMeaning(SpeechAct Act, int Word, bool Negates);
