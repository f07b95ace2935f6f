namespace NewsParsing.Store;

/// <summary>Somebody who says something or is spoken to, as an article knows them.</summary>
/// <param name="Name">The fullest name in the article.</param>
/// <param name="Kind">What the actor is.</param>
/// <param name="PersonKey">
/// The key under which the same actor is found in other articles, after <see cref="NewsStore.MergeAsync"/>; null for somebody who cannot be
/// known there.
/// </param>
public sealed record StoredActor(string Name, ActorKind Kind, string? PersonKey);
