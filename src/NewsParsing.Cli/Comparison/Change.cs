namespace NewsParsing.Cli.Comparison;

/// <summary>One difference between two outputs.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Of">What differs: <c>article</c>, <c>quote</c>, <c>claim</c> or <c>actor</c>.</param>
/// <param name="What"><c>added</c>, <c>removed</c>, or the value that differs: <c>speaker</c>.</param>
/// <param name="OldId">The id in the old output; null when it is not there.</param>
/// <param name="NewId">The id in the new output; null when it is not there.</param>
/// <param name="Text">The words that it is about; null for the article.</param>
/// <param name="Old">The old value; null when there is none.</param>
/// <param name="New">The new value; null when there is none.</param>
internal sealed record Change(
    string Article, string Of, string What, string? OldId = null, string? NewId = null, string? Text = null, string? Old = null,
    string? New = null);
