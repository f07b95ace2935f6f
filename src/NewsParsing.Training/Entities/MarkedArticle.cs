namespace NewsParsing.Training.Entities;

/// <summary>An article with its names.</summary>
/// <param name="Id">Its id in the corpus.</param>
/// <param name="Text">The text; empty where another corpus holds it.</param>
/// <param name="Names">Its names, in order.</param>
internal sealed record MarkedArticle(string Id, string Text, IReadOnlyList<MarkedName> Names);
