namespace NewsParsing.Store.Search;

/// <summary>An actor that speaks in a saying or is spoken to.</summary>
internal sealed record LinkedActor(long Saying, int Role, string Name, string Folded, int Kind, string? Key);
