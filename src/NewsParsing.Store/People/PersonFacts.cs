namespace NewsParsing.Store.People;

/// <summary>What a store knows of one key.</summary>
internal sealed record PersonFacts
{
    /// <summary>Knows nothing.</summary>
    public static PersonFacts None { get; } = new();

    /// <summary>The key that the user's alias gives instead, or null.</summary>
    public string? Alias { get; init; }

    /// <summary>The keys whose alias this one is.</summary>
    public IReadOnlyList<string> AliasOf { get; init; } = [];

    /// <summary>Of a name: the keys of ids (<c>id:…</c>) that speakers of this name have.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>Of an id: the keys of names that speakers with it have.</summary>
    public IReadOnlyList<string> NamesOfId { get; init; } = [];

    /// <summary>Of a person's name without middle initials: the keys of the same name with some, of speakers.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];
}
