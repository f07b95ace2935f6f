namespace NewsParsing.Training.Entities;

/// <summary>A document laid out as text, with its gold names.</summary>
internal sealed record NamedDocument(string Id, string Genre, string Text, HashSet<NamedMention> Names);
