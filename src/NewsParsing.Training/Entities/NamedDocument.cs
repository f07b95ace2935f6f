namespace NewsParsing.Training.Entities;

/// <summary>A document laid out as text, with its gold names.</summary>
/// <param name="Id">Its id in the corpus.</param>
/// <param name="Genre">Genre or publisher.</param>
/// <param name="Text">The text.</param>
/// <param name="Names">The names in it.</param>
/// <param name="References">Every mention with whom it means; empty for corpora without coreference.</param>
internal sealed record NamedDocument(
    string Id, string Genre, string Text, HashSet<NamedMention> Names, IReadOnlyList<Reference> References);
