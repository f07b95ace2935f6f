namespace NewsParsing.Lexicon;

/// <summary>The act of a cue word in one construction.</summary>
/// <param name="Construction">The construction.</param>
/// <param name="Word">The form hash of the word beside the cue; 0 for other constructions.</param>
/// <param name="Act">The act.</param>
internal readonly record struct ActOverride(ActConstruction Construction, ulong Word, SpeechAct Act);
